-- Id and version of the pack whose row decided; null for findings from before.
alter table purchase_order_finding add column layer varchar(200);
