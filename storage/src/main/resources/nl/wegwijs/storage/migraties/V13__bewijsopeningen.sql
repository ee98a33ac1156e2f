-- In which browser the link to a receipt was opened first. Of the secret of that browser only a hash is kept.
create table bewijsopeningen (
  gemeente text not null,
  gesprek text not null,
  beurt integer not null,
  browser_hash text not null,
  geopend_op bigint not null,
  primary key (gemeente, gesprek, beurt),
  foreign key (gemeente, gesprek) references gesprekken (gemeente, id)
);
