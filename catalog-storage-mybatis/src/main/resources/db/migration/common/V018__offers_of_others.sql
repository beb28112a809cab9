-- What others ask for the same is looked up by name; without it each look-up reads all products.
create index product_by_name on product (name, category, unit);
-- Who acts for a supplier.
create index appointment_for_supplier on appointment (supplier_id);
