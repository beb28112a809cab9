-- The version of what the plan says of an item, and the total of the owner's estimate (HPS). With a default, so that a
-- node of the release before this one can still add items.
alter table plan_item add column version bigint default 1 not null;
alter table plan_item add column owner_estimate bigint;
alter table plan_item add constraint plan_item_estimate_within_ceiling check (owner_estimate <= ceiling);
