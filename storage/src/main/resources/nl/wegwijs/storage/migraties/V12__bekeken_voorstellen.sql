-- Whether the medewerker who proposed a question with its answer has seen what became of it. What was decided before
-- anybody could see that is not new.
alter table vraagvoorstellen add column bekeken integer not null default 0;

update vraagvoorstellen set bekeken = 1 where besluit_op is not null;

create index vraagvoorstellen_eigenaar on vraagvoorstellen (gemeente, eigenaar);
