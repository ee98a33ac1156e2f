-- Messages of channels that deliver more than once. Once answered only the hash of the channel's id stays.
create table binnengekomen (
  gemeente text not null,
  id text not null,
  stand text not null,
  kenmerk text not null,
  nummer text not null,
  persoon text not null,
  gebruiker text,
  telefoon text,
  soort text not null,
  tekst text not null,
  waarde text not null,
  verzonden_op bigint not null,
  ontvangen_op bigint not null,
  volgorde bigint not null,
  pogingen integer not null,
  opnieuw_op bigint not null,
  primary key (gemeente, id)
);

create index binnengekomen_open on binnengekomen (gemeente, persoon, verzonden_op, volgorde)
  where stand = 'open';

create index binnengekomen_ontvangen on binnengekomen (gemeente, ontvangen_op);

-- Who an inwoner is at a channel, as long as the gesprek is kept.
create table contacten (
  gemeente text not null,
  gesprek text not null,
  kanaal text not null,
  nummer text not null,
  gebruiker text,
  telefoon text,
  laatste_inkomend bigint not null,
  tempo bigint not null,
  primary key (gemeente, gesprek),
  foreign key (gemeente, gesprek) references gesprekken (gemeente, id)
);

create unique index contacten_gebruiker on contacten (gemeente, nummer, gebruiker)
  where gebruiker is not null;

create unique index contacten_telefoon on contacten (gemeente, nummer, telefoon)
  where telefoon is not null;

-- Beurten to be delivered by a channel; each is written in the transaction of its beurt.
create table uitgaand (
  gemeente text not null,
  gesprek text not null,
  beurt integer not null,
  stand text not null,
  deel integer not null,
  pogingen integer not null,
  sinds bigint not null,
  opnieuw_op bigint not null,
  onderweg_op bigint,
  sjabloon_op bigint,
  foutcode integer,
  primary key (gemeente, gesprek, beurt),
  foreign key (gemeente, gesprek, beurt) references beurten (gemeente, gesprek, nummer)
);

create index uitgaand_wacht on uitgaand (gemeente, opnieuw_op) where stand = 'wacht';

-- Messages that a channel took, with what it told of them.
create table verstuurd (
  gemeente text not null,
  gesprek text not null,
  beurt integer not null,
  deel integer not null,
  kenmerk text not null,
  verstuurd_op bigint not null,
  status integer,
  status_op bigint,
  foutcode integer,
  primary key (gemeente, gesprek, beurt, deel),
  unique (gemeente, kenmerk),
  foreign key (gemeente, gesprek, beurt) references uitgaand (gemeente, gesprek, beurt)
);
