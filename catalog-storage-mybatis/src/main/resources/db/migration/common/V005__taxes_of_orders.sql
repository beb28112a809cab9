-- What the taxes of an order need to know of its supplier.
alter table supplier add column has_tax_id boolean default false not null;
alter table supplier add column msme_taxpayer_since date;
alter table supplier add column msme_valid_until date;
update supplier set has_tax_id = true where id in (select supplier_id from supplier_private where npwp is not null);

-- For goods that came late: a flat JSON object of texts; null in time.
alter table purchase_order add column late_penalty varchar;

-- Orders that were assessed before this table was there have no rows in it.
create table purchase_order_tax (
  tenant_id varchar(8) not null,
  order_id uuid not null,
  ordinal integer not null,
  -- Which line it is on; zero for the whole order.
  line_number integer not null,
  tax varchar(40) not null,
  base bigint not null,
  rate_numerator bigint not null,
  rate_denominator bigint not null,
  amount bigint not null,
  collector varchar(20) not null,
  on_top boolean not null,
  account_code varchar,
  legal_basis varchar,
  review_state varchar(20) not null,
  primary key (tenant_id, order_id, ordinal),
  foreign key (tenant_id, order_id) references purchase_order (tenant_id, id),
  constraint purchase_order_tax_amounts check (base >= 0 and amount >= 0 and rate_denominator > 0)
);
