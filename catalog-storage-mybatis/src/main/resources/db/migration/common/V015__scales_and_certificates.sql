-- What officers decided of the scale of suppliers. Number and figures of the evidence are encrypted by the program.
create table supplier_scale (
  id uuid not null primary key,
  supplier_id uuid not null references supplier (id),
  scale varchar(40) not null,
  evidence_kind varchar(40) not null,
  evidence_on date not null,
  evidence bytea not null,
  decided_at timestamp(6) with time zone not null,
  decided_by uuid not null
);
create index supplier_scale_newest on supplier_scale (supplier_id, decided_at desc, id desc);

-- Papers by which a supplier is taxed. All may be null, so that a node of the release before this one can still write.
alter table supplier add column msme_number varchar;
alter table supplier add column exemption_number varchar;
alter table supplier add column exemption_valid_from date;
alter table supplier add column exemption_valid_until date;

-- The number of the certificate of local content (TKDN), and the weight of the company's benefit (BMP).
alter table product add column certificate_number varchar;
alter table product add column benefit_percent integer;
alter table product add column benefit_expiry date;
