-- An order or plan item that is looked up by tenant and id, as foreign keys do for each new row, was sometimes found
-- through an index that merely begins with the tenant: on a new database PostgreSQL takes all of them for equally
-- short, keeps the plan, and reads every order of the tenant at each look-up until it takes statistics. Ids of work
-- units and plan items are unique without the tenant, so their indexes need not begin with it.
drop index purchase_order_of_plan_item;
create index purchase_order_of_plan_item on purchase_order (plan_item_id);
drop index purchase_order_waiting_in_work_unit;
create index purchase_order_waiting_in_work_unit on purchase_order (work_unit_id, waiting_for);
drop index purchase_order_of_work_unit;
create index purchase_order_of_work_unit
  on purchase_order (work_unit_id, due_at asc nulls last, requested_at desc, id desc);
drop index plan_item_of_work_unit;
create index plan_item_of_work_unit on plan_item (work_unit_id, fiscal_year desc, sort_name, id);
