-- Every version of the notices and switches of a gemeente. Only added to.
create table actueelversies (
  gemeente text not null,
  nummer integer not null,
  tekst text not null,
  hash text not null,
  op bigint not null,
  medewerker text not null,
  medewerker_naam text not null,
  toelichting text not null,
  primary key (gemeente, nummer)
);

-- Questions that were not understood or whose answer was judged, masked; gesprek is null once that is past its term.
create table verbeterpunten (
  gemeente text not null,
  id text not null,
  gesprek text,
  beurt integer not null,
  op bigint not null,
  kanaal text not null,
  taal text not null,
  aanleiding text not null,
  product text,
  versie text not null,
  vraag text not null,
  daad text,
  primary key (gemeente, id)
);

create unique index verbeterpunten_beurt on verbeterpunten (gemeente, gesprek, beurt);
create index verbeterpunten_op on verbeterpunten (gemeente, op);

create table verbeterdaden (
  gemeente text not null,
  id text not null,
  op bigint not null,
  medewerker text not null,
  medewerker_naam text not null,
  soort text not null,
  doel text not null,
  tekst text not null,
  teruggedraaid_op bigint,
  primary key (gemeente, id)
);
