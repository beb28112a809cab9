-- What is written once and never changed, whoever writes: the journal, the steps of orders, the prices of products.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the table % is append only', tg_table_name using errcode = 'check_violation';
end
$$;

create trigger journal_event_append_only before update or delete on journal_event
  for each row execute function refuse_change();
create trigger journal_event_not_emptied before truncate on journal_event
  for each statement execute function refuse_change();

create trigger purchase_order_step_append_only before update or delete on purchase_order_step
  for each row execute function refuse_change();
create trigger purchase_order_step_not_emptied before truncate on purchase_order_step
  for each statement execute function refuse_change();

create trigger product_price_append_only before update or delete on product_price
  for each row execute function refuse_change();
create trigger product_price_not_emptied before truncate on product_price
  for each statement execute function refuse_change();
