-- The list of filed forms is of every form, no longer of moves alone.
drop index inzendingen_werk;

create index inzendingen_werk on inzendingen (gemeente, ingediend_op, kenmerk)
  where stand <> 'afgehandeld';
