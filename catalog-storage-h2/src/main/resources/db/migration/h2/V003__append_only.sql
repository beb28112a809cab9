-- What is written once and never changed, whoever writes: the journal, the steps of orders, the prices of products.
-- Triggers of H2 are Java classes.
create trigger journal_event_append_only before update, delete on journal_event
  for each row call 'id.blangkon.catalog.storage.h2.AppendOnlyTrigger';

create trigger purchase_order_step_append_only before update, delete on purchase_order_step
  for each row call 'id.blangkon.catalog.storage.h2.AppendOnlyTrigger';

create trigger product_price_append_only before update, delete on product_price
  for each row call 'id.blangkon.catalog.storage.h2.AppendOnlyTrigger';
