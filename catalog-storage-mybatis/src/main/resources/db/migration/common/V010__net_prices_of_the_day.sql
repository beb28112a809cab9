-- When the net price was worked out: it is worked out anew when another VAT begins. With a default, so that a node of
-- the release before this one can still add products.
alter table product add column priced_at timestamp(6) with time zone default current_timestamp not null;
update product set priced_at = created_at;
create index product_by_pricing on product (priced_at, id);
