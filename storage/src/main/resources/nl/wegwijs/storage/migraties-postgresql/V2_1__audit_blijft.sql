create function audit_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select 1 from audit_opruiming o
      where o.gemeente = old.gemeente and old.bewaren_tot <= o.tot) then
    return old;
  end if;
  raise exception 'audit is only added to and kept for its term' using errcode = '23514';
end;
$$;

create trigger audit_blijft before update or delete on audit
  for each row execute function audit_blijft();
