create trigger audit_verandert_niet before update on audit
begin
  select raise(abort, 'audit is only added to');
end;

create trigger audit_blijft before delete on audit
when not exists (select 1 from audit_opruiming o
  where o.gemeente = old.gemeente and old.bewaren_tot <= o.tot)
begin
  select raise(abort, 'audit is kept for its term');
end;
