-- Codes with which somebody goes on elsewhere. Of the code itself only a hash is kept.
create table hervatcodes (
  gemeente text not null,
  code_hash text not null,
  gesprek text not null,
  geldig_tot bigint not null,
  gebruikt_door text,
  primary key (gemeente, code_hash),
  foreign key (gemeente, gesprek) references gesprekken (gemeente, id)
);

create index hervatcodes_gesprek on hervatcodes (gemeente, gesprek);
