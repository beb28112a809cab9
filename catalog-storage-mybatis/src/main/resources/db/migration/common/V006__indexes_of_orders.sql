-- What is due is asked after every commit, and orders of other states may be overdue for long.
drop index purchase_order_due;
create index purchase_order_due on purchase_order (state, due_at, id);

-- The newest orders of all, a government, a work unit or a supplier, without sorting all of them. For a government the
-- orders of others are passed over: an index that begins with it is what PostgreSQL takes by mistake for the look-up of
-- one order.
create index purchase_order_newest on purchase_order (requested_at desc, id desc);
create index purchase_order_newest_of_work_unit on purchase_order (work_unit_id, requested_at desc, id desc);
create index purchase_order_newest_of_supplier on purchase_order (supplier_id, requested_at desc, id desc);
