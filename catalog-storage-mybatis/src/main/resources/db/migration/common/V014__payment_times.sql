-- How long the supplier of a paid order waited for the money, and whether longer than allowed. Both are null for orders
-- that are not paid, and for those paid before this release, whose events do not tell.
alter table public_order add column payment_days integer;
alter table public_order add column payment_late boolean;
