-- The desk. A row of overdrachten is a piece of work that is changed by compare-and-set on versie.

alter table overdrachten add column versie integer not null default 0;
alter table overdrachten add column stand text not null default 'wachtend';
-- 0 spoed, 1 hoog, 2 normaal: the order of the queue.
alter table overdrachten add column rang integer not null default 2;
alter table overdrachten add column medewerker text;
alter table overdrachten add column medewerker_naam text;
alter table overdrachten add column opgepakt_op bigint;
alter table overdrachten add column afgehandeld_op bigint;
alter table overdrachten add column resultaat text;
alter table overdrachten add column onderwerp text not null default '';
alter table overdrachten add column naam text;
alter table overdrachten add column taal text not null default 'nl';
alter table overdrachten add column vaardigheid text;
alter table overdrachten add column vraag text;
alter table overdrachten add column uiterlijk bigint;
alter table overdrachten add column van_team text;
alter table overdrachten add column van_medewerker text;
alter table overdrachten add column van_medewerker_naam text;
alter table overdrachten add column sluimert_tot bigint;
alter table overdrachten add column laatste_bericht_op bigint;
alter table overdrachten add column laatste_van text;
alter table overdrachten add column pogingen text not null default '[]';
alter table overdrachten add column wijziging bigint not null default 0;

update overdrachten set rang = case prioriteit when 'spoed' then 0 when 'hoog' then 1 else 2 end;

create index overdrachten_wachtrij on overdrachten (gemeente, rang, sinds, kenmerk)
  where stand <> 'afgehandeld';
create index overdrachten_medewerker on overdrachten (gemeente, medewerker)
  where stand <> 'afgehandeld' and medewerker is not null;
create index overdrachten_wijziging on overdrachten (gemeente, wijziging);

alter table inzendingen add column versie integer not null default 0;
alter table inzendingen add column stand text not null default 'wachtend';
alter table inzendingen add column medewerker text;
alter table inzendingen add column medewerker_naam text;
alter table inzendingen add column opgepakt_op bigint;
alter table inzendingen add column afgehandeld_op bigint;
alter table inzendingen add column wijziging bigint not null default 0;

create index inzendingen_werk on inzendingen (gemeente, formulier, ingediend_op, kenmerk)
  where stand <> 'afgehandeld';

-- Number of the last change of work; it goes up in the transaction of that change.
create table wijzigingen (
  gemeente text not null,
  nummer bigint not null,
  primary key (gemeente)
);

-- werk is the reference number of an overdracht, or of an inzending; then gesprek is null.
create table notities (
  gemeente text not null,
  kenmerk text not null,
  werk text not null,
  gesprek text,
  medewerker text not null,
  medewerker_naam text not null,
  tekst text not null,
  geschreven_op bigint not null,
  primary key (gemeente, werk, kenmerk)
);

create index notities_gesprek on notities (gemeente, gesprek) where gesprek is not null;

create table concepten (
  gemeente text not null,
  medewerker text not null,
  werk text not null,
  gesprek text,
  tekst text not null,
  geschreven_op bigint not null,
  primary key (gemeente, medewerker, werk)
);

create index concepten_gesprek on concepten (gemeente, gesprek) where gesprek is not null;

create table aanwezigen (
  gemeente text not null,
  medewerker text not null,
  naam text not null,
  teams text not null,
  vaardigheden text not null,
  capaciteit integer not null,
  beschikbaar integer not null,
  kijkt text,
  typt integer not null,
  gezien_op bigint not null,
  primary key (gemeente, medewerker)
);

-- medewerker stands in timers that are put off for as long as that medewerker is seen.
create table wekkers (
  gemeente text not null,
  werk text not null,
  soort text not null,
  gesprek text,
  medewerker text,
  gaat_op bigint not null,
  afgegaan_op bigint,
  primary key (gemeente, werk, soort)
);

create index wekkers_aflopend on wekkers (gemeente, gaat_op) where afgegaan_op is null;
create index wekkers_medewerker on wekkers (gemeente, medewerker)
  where afgegaan_op is null and medewerker is not null;
create index wekkers_gesprek on wekkers (gemeente, gesprek) where gesprek is not null;

-- Only added to; a row may be deleted when bewaren_tot is not after the moment in audit_opruiming.
create table audit (
  gemeente text not null,
  id text not null,
  op bigint not null,
  medewerker text not null,
  medewerker_naam text not null,
  handeling text not null,
  werk text,
  gesprek text,
  toelichting text not null,
  bewaren_tot bigint not null,
  primary key (gemeente, id)
);

create index audit_werk on audit (gemeente, werk);
create index audit_gesprek on audit (gemeente, gesprek);
create index audit_bewaren on audit (gemeente, bewaren_tot);

create table audit_opruiming (
  gemeente text not null,
  tot bigint not null,
  primary key (gemeente)
);
