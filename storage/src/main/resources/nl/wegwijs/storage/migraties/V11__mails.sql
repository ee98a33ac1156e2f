-- Receipts to be mailed; each is written in the transaction of the beurt that promises it. Once a mail is sent or given up
-- the address is gone; of it a hash is kept, so that nobody is sent many mails by others.
create table mails (
  gemeente text not null,
  id text not null,
  gesprek text not null,
  kenmerk text not null,
  aan text,
  aan_hash text not null,
  stand text not null,
  pogingen integer not null,
  sinds bigint not null,
  opnieuw_op bigint not null,
  klaar_op bigint,
  fout text,
  primary key (gemeente, id),
  foreign key (gemeente, gesprek) references gesprekken (gemeente, id)
);

create index mails_wacht on mails (gemeente, opnieuw_op) where stand = 'wacht';
create index mails_gesprek on mails (gemeente, gesprek);
create index mails_aan on mails (gemeente, aan_hash, sinds);
