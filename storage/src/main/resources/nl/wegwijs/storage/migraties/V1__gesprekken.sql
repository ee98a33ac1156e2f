-- Read by SQLite and PostgreSQL alike. Instants are epoch milliseconds, ids and JSON are text.

create table gesprekken (
  gemeente text not null,
  id text not null,
  kanaal text not null,
  sleutel_hash text not null,
  netwerkadres text,
  begonnen_op bigint not null,
  laatste_beurt integer not null,
  laatste_beurt_op bigint not null,
  primary key (gemeente, id)
);

create table beurten (
  gemeente text not null,
  gesprek text not null,
  nummer integer not null,
  formaat integer not null,
  tijdstip bigint not null,
  kenmerk text,
  inkomend text,
  berichten text not null,
  uitkomst text,
  toestand text not null,
  model_versie text not null,
  gemeente_versie text not null,
  primary key (gemeente, gesprek, nummer),
  foreign key (gemeente, gesprek) references gesprekken (gemeente, id)
);

create unique index beurten_kenmerk on beurten (gemeente, gesprek, kenmerk)
  where kenmerk is not null;

create table overdrachten (
  gemeente text not null,
  kenmerk text not null,
  gesprek text not null,
  beurt integer not null,
  team text not null,
  lijn integer not null,
  prioriteit text not null,
  doel text not null,
  redenen text not null,
  sinds bigint not null,
  voor bigint,
  terugbelverzoek text,
  primary key (gemeente, kenmerk),
  unique (gemeente, gesprek, beurt),
  foreign key (gemeente, gesprek, beurt) references beurten (gemeente, gesprek, nummer)
);

-- An inzending outlives its gesprek: gesprek and beurt are null once that is erased.
create table inzendingen (
  gemeente text not null,
  kenmerk text not null,
  gesprek text,
  beurt integer,
  formaat integer not null,
  formulier text not null,
  formulier_versie text not null,
  team text not null,
  waarden text not null,
  aantekeningen text not null,
  status text not null,
  ingediend_op bigint not null,
  bewaren_tot bigint not null,
  primary key (gemeente, kenmerk),
  unique (gemeente, gesprek, beurt),
  foreign key (gemeente, gesprek, beurt) references beurten (gemeente, gesprek, nummer)
);

-- Counts the times that it was checked whether the database takes writing.
create table hartslagen (
  gemeente text not null,
  slagen bigint not null,
  primary key (gemeente)
);
