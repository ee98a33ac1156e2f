-- Filed forms to be delivered to a system of the gemeente; each is written in the transaction that files it.
create table bezorgingen (
  gemeente text not null,
  kenmerk text not null,
  stand text not null,
  pogingen integer not null,
  sinds bigint not null,
  opnieuw_op bigint not null,
  bezorgd_op bigint,
  doel text,
  fout text,
  primary key (gemeente, kenmerk),
  foreign key (gemeente, kenmerk) references inzendingen (gemeente, kenmerk)
);

create index bezorgingen_wacht on bezorgingen (gemeente, opnieuw_op) where stand = 'wacht';
