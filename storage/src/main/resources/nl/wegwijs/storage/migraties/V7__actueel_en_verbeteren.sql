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
