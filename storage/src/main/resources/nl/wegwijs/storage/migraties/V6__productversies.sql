-- What a gemeente's own files of products said; tekst is null where the file is gone. Only added to.
create table productversies (
  gemeente text not null,
  product text not null,
  taal text not null,
  nummer integer not null,
  id text not null,
  tekst text,
  hash text not null,
  op bigint not null,
  medewerker text not null,
  medewerker_naam text not null,
  herkomst text not null,
  toelichting text not null,
  primary key (gemeente, product, taal, nummer)
);

create index productversies_id on productversies (gemeente, id);

create table productconcepten (
  gemeente text not null,
  product text not null,
  taal text not null,
  versie integer not null,
  basis text not null,
  tekst text not null,
  op bigint not null,
  medewerker text not null,
  medewerker_naam text not null,
  primary key (gemeente, product, taal)
);
