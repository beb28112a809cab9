-- The category of the largest line, by which orders of one need are found without reading their lines.
alter table purchase_order add column category varchar(40);
update purchase_order set category = (
  select l.category from purchase_order_line l
  where l.tenant_id = purchase_order.tenant_id and l.order_id = purchase_order.id
  order by l.net + l.vat desc, l.line_number
  fetch first 1 rows only);
alter table purchase_order alter column category set not null;
