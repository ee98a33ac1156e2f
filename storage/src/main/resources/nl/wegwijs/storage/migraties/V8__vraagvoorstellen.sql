-- Questions with answers that medewerkers gave, masked, for an editor to judge; gesprek is null once that is past its term.
create table vraagvoorstellen (
  gemeente text not null,
  id text not null,
  versie integer not null,
  stand text not null,
  gesprek text,
  beurt integer not null,
  op bigint not null,
  taal text not null,
  vraag text not null,
  antwoord text not null,
  product text not null,
  herzien_voor text not null,
  eigenaar text not null,
  eigenaar_naam text not null,
  besluit_op bigint,
  besluit_door text,
  besluit_naam text,
  toelichting text,
  primary key (gemeente, id)
);

create unique index vraagvoorstellen_beurt on vraagvoorstellen (gemeente, gesprek, beurt);
create index vraagvoorstellen_op on vraagvoorstellen (gemeente, op);
