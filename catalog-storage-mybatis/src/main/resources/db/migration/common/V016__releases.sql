-- Which events of the journal have an OCDS release. What it says is rendered from the event when it is read.
create table ocds_release (
  position bigint not null primary key,
  order_id uuid not null,
  released_at timestamp(6) with time zone not null
);
create index ocds_release_of_order on ocds_release (order_id, position);
create index ocds_release_by_time on ocds_release (released_at, position);
