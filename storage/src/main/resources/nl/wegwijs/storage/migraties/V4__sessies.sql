-- Logins of medewerkers. The secret itself is in the browser alone.
create table sessies (
  gemeente text not null,
  sleutel_hash text not null,
  medewerker text not null,
  wijze text not null,
  begonnen_op bigint not null,
  gezien_op bigint not null,
  aanwezig integer not null,
  bewijs text,
  primary key (gemeente, sleutel_hash)
);
