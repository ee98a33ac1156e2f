-- Whether the medewerker who proposed a question with its answer has seen what became of it.
alter table vraagvoorstellen add column bekeken integer not null default 0;

create index vraagvoorstellen_eigenaar on vraagvoorstellen (gemeente, eigenaar, op);
