-- What an order was counted for when it reached a milestone, one row for each root category that it has a share of.
-- Narrow and in the order of days, so that the days at the edges of a time are summed up quickly.
create table counted_order (
  day_number integer not null,
  order_id uuid not null,
  milestone varchar(12) not null,
  category varchar(40) not null,
  tenant_id varchar(8) not null,
  agency_id uuid not null,
  supplier_id uuid not null,
  legal_form varchar(40) not null,
  scale varchar(40) not null,
  -- 1 in one of the rows of an order and milestone, 0 in the others; the other marks likewise.
  head integer not null,
  small integer not null,
  local integer not null,
  first_sale integer not null,
  late integer not null,
  gross bigint not null,
  domestic_gross bigint not null,
  calendar_days integer,
  payment_days integer,
  primary key (day_number, order_id, milestone, category)
);
create index counted_order_of_order on counted_order (order_id);
create index counted_order_of_agency on counted_order (agency_id, day_number);
create index counted_order_of_supplier on counted_order (supplier_id, day_number);

-- The sums of months, years (four digits) and all time (0).
create table figure (
  scope varchar(12) not null,
  scope_key varchar(40) not null,
  row_kind varchar(12) not null,
  period integer not null,
  row_key varchar(90) not null,
  orders bigint not null,
  gross bigint not null,
  small_gross bigint not null,
  domestic_gross bigint not null,
  local_gross bigint not null,
  new_suppliers bigint not null,
  timed bigint not null,
  late bigint not null,
  cashed bigint not null,
  cash_days bigint not null,
  handed_over bigint not null,
  handover_days bigint not null,
  ordered bigint not null,
  ordered_gross bigint not null,
  ended bigint not null,
  ended_gross bigint not null,
  primary key (scope, scope_key, row_kind, period, row_key)
);
