-- An agency is known by its name, so a government has one of a name.
alter table agency add constraint agency_name_once unique (tenant_id, name);

-- Nobody is appointed to what is not there.
alter table appointment add constraint appointment_to_tenant foreign key (tenant_id) references tenant (id);
alter table appointment add constraint appointment_to_work_unit
  foreign key (tenant_id, work_unit_id) references work_unit (tenant_id, id);
alter table appointment add constraint appointment_for_supplier foreign key (supplier_id) references supplier (id);

-- The queue of verification: who has waited longest comes first.
create index supplier_by_registration on supplier (home_region, status, registered_at, id);
