-- Everything that the store ports need. The same text runs on H2 and PostgreSQL.
--
-- varchar without a length has no limit that matters on either database; texts are limited by the use cases,
-- which can say so in words. The tenant leads the keys of what belongs to a tenant.

create table installation_fact (
  name varchar(80) not null primary key,
  fact varchar not null
);

-- Who and where ------------------------------------------------------------------------------------------------

create table tenant (
  id varchar(8) not null primary key,
  version bigint not null,
  name varchar not null,
  joined_on date not null,
  left_on date
);

create table agency (
  tenant_id varchar(8) not null references tenant (id),
  id uuid not null,
  name varchar not null,
  primary key (tenant_id, id)
);

create table work_unit (
  tenant_id varchar(8) not null,
  id uuid not null,
  agency_id uuid not null,
  name varchar not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agency_id) references agency (tenant_id, id)
);

create table person (
  id uuid not null primary key,
  name varchar not null
);

create table appointment (
  id uuid not null primary key,
  person_id uuid not null references person (id),
  role varchar(40) not null,
  tenant_id varchar(8),
  work_unit_id uuid,
  supplier_id uuid,
  valid_from date not null,
  valid_to date
);
create index appointment_of_person on appointment (person_id);
create index appointment_of_work_unit on appointment (tenant_id, work_unit_id, role);
create index appointment_to_role on appointment (role);

create table account (
  username varchar(200) not null primary key,
  person_id uuid not null references person (id),
  password_hash varchar not null,
  disabled boolean not null,
  failed_attempts integer not null,
  locked_until timestamp(6) with time zone
);

create table session (
  token_hash varchar(64) not null primary key,
  username varchar(200) not null references account (username),
  person_id uuid not null,
  csrf_token varchar not null,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);
create index session_of_account on session (username);
create index session_by_expiry on session (expires_at);

-- Catalogue ----------------------------------------------------------------------------------------------------

create table category (
  code varchar(40) not null primary key,
  parent varchar(40),
  root varchar(40) not null,
  name_indonesian varchar not null,
  name_english varchar not null,
  classification varchar(40),
  tax_treatment varchar(40) not null
);

-- Each category with itself and everything above it, so that a filter by a category needs no recursion.
create table category_ancestor (
  ancestor varchar(40) not null,
  code varchar(40) not null references category (code),
  primary key (ancestor, code)
);

create table supplier (
  id uuid not null primary key,
  version bigint not null,
  status varchar(40) not null,
  name varchar not null,
  sort_name sort_text not null,
  legal_form varchar(40) not null,
  scale varchar(40) not null,
  scale_evidence_on date not null,
  vat_registered boolean not null,
  home_region varchar(8) not null,
  registered_at timestamp(6) with time zone not null,
  verified_at timestamp(6) with time zone,
  reason varchar
);
create index supplier_by_name on supplier (sort_name, id);
create index supplier_of_region on supplier (home_region, status, sort_name, id);

create table supplier_service_region (
  supplier_id uuid not null references supplier (id),
  ordinal integer not null,
  region varchar(8) not null,
  primary key (supplier_id, ordinal)
);

-- Personal data: encrypted by the program with a key that the database never sees. Fingerprints are keyed hashes.
create table supplier_private (
  supplier_id uuid not null primary key references supplier (id),
  nik bytea,
  nik_fingerprint bytea,
  npwp bytea,
  npwp_fingerprint bytea,
  nib bytea,
  nib_fingerprint bytea,
  address_region varchar(8) not null,
  street bytea not null,
  contact bytea not null,
  bank_account bytea not null,
  constraint supplier_nik_once unique (nik_fingerprint),
  constraint supplier_npwp_once unique (npwp_fingerprint),
  constraint supplier_nib_once unique (nib_fingerprint)
);

create table product (
  id uuid not null primary key,
  version bigint not null,
  -- Grows with every change of the row, also with those of the stock, which make no version.
  stamp bigint not null,
  supplier_id uuid not null references supplier (id),
  name varchar not null,
  description varchar not null,
  category varchar(40) not null,
  unit varchar(40) not null,
  price bigint not null,
  tax_inclusive boolean not null,
  tax_treatment varchar(40) not null,
  net_price bigint not null,
  stock_kind varchar(20) not null,
  stock_quantity bigint,
  stock_per_day bigint,
  stock_lead_days integer,
  domestic boolean not null,
  local_content_percent integer,
  certificate_expiry date,
  state varchar(40) not null,
  created_at timestamp(6) with time zone not null,
  listed_at timestamp(6) with time zone,
  image varchar(200),
  reason varchar,
  constraint product_price_above_zero check (price > 0 and net_price >= 0),
  constraint product_stock_not_negative check (stock_quantity >= 0),
  constraint product_stock_of_one_kind check (
    (stock_kind = 'TRACKED' and stock_quantity is not null and stock_per_day is null and stock_lead_days is null)
    or (stock_kind = 'CAPACITY' and stock_quantity is null and stock_per_day is not null and stock_lead_days is null)
    or (stock_kind = 'ON_REQUEST' and stock_quantity is null and stock_per_day is null and stock_lead_days is not null))
);
create index product_of_supplier on product (supplier_id, created_at, id);
create index product_by_state on product (state, created_at, id);

create table product_price (
  product_id uuid not null references product (id),
  product_version bigint not null,
  valid_from timestamp(6) with time zone not null,
  price bigint not null,
  tax_inclusive boolean not null,
  net_price bigint not null,
  primary key (product_id, product_version)
);

-- Plan and orders ----------------------------------------------------------------------------------------------

create table plan_item (
  tenant_id varchar(8) not null,
  id uuid not null,
  work_unit_id uuid not null,
  rup_code varchar(40) not null,
  name varchar not null,
  sort_name sort_text not null,
  fiscal_year integer not null,
  budget_account varchar(80) not null,
  ceiling bigint not null,
  reserved bigint not null,
  spent bigint not null,
  announced boolean not null,
  active boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, work_unit_id) references work_unit (tenant_id, id),
  constraint plan_item_rup_code_once unique (tenant_id, rup_code),
  constraint plan_item_reserved_not_negative check (reserved >= 0),
  constraint plan_item_spent_not_negative check (spent >= 0),
  constraint plan_item_within_ceiling check (reserved + spent <= ceiling)
);
create index plan_item_by_name on plan_item (tenant_id, fiscal_year desc, sort_name, id);
create index plan_item_of_work_unit on plan_item (tenant_id, work_unit_id, fiscal_year desc, sort_name, id);

create table purchase_order (
  tenant_id varchar(8) not null,
  id uuid not null,
  version bigint not null,
  order_number varchar(80),
  state varchar(40) not null,
  title varchar not null,
  work_unit_id uuid not null,
  plan_item_id uuid not null,
  supplier_id uuid not null references supplier (id),
  payment varchar(40) not null,
  delivery_region varchar(8) not null,
  delivery_needed_by date not null,
  -- Address, recipient and phone, encrypted by the program.
  delivery_private bytea not null,
  note varchar,
  goods bigint not null,
  freight bigint not null,
  vat bigint not null,
  gross bigint not null,
  requested_by uuid not null,
  approved_by uuid,
  paid_by uuid,
  requested_at timestamp(6) with time zone not null,
  letter_at timestamp(6) with time zone,
  paid_at timestamp(6) with time zone,
  due_at timestamp(6) with time zone,
  -- The roles that must act next, such as ',SUPPLIER,'; null when nobody must.
  waiting_for varchar(400),
  policy_pack varchar(200) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, work_unit_id) references work_unit (tenant_id, id),
  foreign key (tenant_id, plan_item_id) references plan_item (tenant_id, id),
  constraint purchase_order_id_once unique (id),
  constraint purchase_order_number_once unique (order_number),
  constraint purchase_order_amounts check (
    goods >= 0 and freight >= 0 and vat >= 0 and goods + freight + vat = gross),
  -- Whatever roles a person holds: who requests never approves, and neither of the two pays.
  constraint purchase_order_requester_approver check (requested_by <> approved_by),
  constraint purchase_order_requester_payer check (requested_by <> paid_by),
  constraint purchase_order_approver_payer check (approved_by <> paid_by)
);
create index purchase_order_of_work_unit
  on purchase_order (tenant_id, work_unit_id, due_at asc nulls last, requested_at desc, id desc);
create index purchase_order_of_supplier
  on purchase_order (supplier_id, due_at asc nulls last, requested_at desc, id desc);
create index purchase_order_waiting_in_work_unit on purchase_order (tenant_id, work_unit_id, waiting_for);
create index purchase_order_waiting_for_supplier on purchase_order (supplier_id, waiting_for);
create index purchase_order_due on purchase_order (due_at, id);
create index purchase_order_of_plan_item on purchase_order (tenant_id, plan_item_id);

-- A line keeps what was bought as it was offered then, so it refers to no product row.
create table purchase_order_line (
  tenant_id varchar(8) not null,
  order_id uuid not null,
  line_number integer not null,
  product_id uuid not null,
  product_version bigint not null,
  name varchar not null,
  category varchar(40) not null,
  unit varchar(40) not null,
  quantity bigint not null,
  unit_price bigint not null,
  tax_inclusive boolean not null,
  net bigint not null,
  vat bigint not null,
  vat_rate_numerator bigint not null,
  vat_rate_denominator bigint not null,
  domestic boolean not null,
  local_content_percent integer,
  tracked boolean not null,
  listed_days integer not null,
  note varchar,
  primary key (tenant_id, order_id, line_number),
  foreign key (tenant_id, order_id) references purchase_order (tenant_id, id),
  constraint purchase_order_line_amounts check (quantity > 0 and net >= 0 and vat >= 0)
);

create table purchase_order_step (
  tenant_id varchar(8) not null,
  order_id uuid not null,
  step_number integer not null,
  action varchar(40) not null,
  from_state varchar(40),
  to_state varchar(40) not null,
  person_id uuid not null,
  role varchar(40) not null,
  done_at timestamp(6) with time zone not null,
  -- A flat JSON object of texts.
  fields varchar not null,
  primary key (tenant_id, order_id, step_number),
  foreign key (tenant_id, order_id) references purchase_order (tenant_id, id)
);

create table purchase_order_finding (
  tenant_id varchar(8) not null,
  order_id uuid not null,
  ordinal integer not null,
  code varchar(80) not null,
  severity varchar(20) not null,
  message_indonesian varchar not null,
  message_english varchar not null,
  -- A flat JSON object of texts.
  facts varchar not null,
  legal_basis varchar,
  review_state varchar(20) not null,
  remedy_indonesian varchar not null,
  remedy_english varchar not null,
  primary key (tenant_id, order_id, ordinal),
  foreign key (tenant_id, order_id) references purchase_order (tenant_id, id)
);

create table order_number_block (
  tenant_id varchar(8) not null,
  numbering_year integer not null,
  next_number bigint not null,
  primary key (tenant_id, numbering_year)
);

-- Commands and journal -----------------------------------------------------------------------------------------

create table command (
  actor uuid not null,
  command_key varchar(80) not null,
  request_hash varchar(200) not null,
  result varchar,
  created_at timestamp(6) with time zone not null,
  primary key (actor, command_key)
);
create index command_by_age on command (created_at);

create table journal_inbox (
  entry bigint generated always as identity primary key,
  event_id uuid not null,
  type varchar(80) not null,
  occurred_at timestamp(6) with time zone not null,
  tenant_id varchar(8),
  subject uuid not null,
  subject_version bigint not null,
  related uuid array not null,
  actor uuid not null,
  public_body varchar,
  private_body varchar,
  constraint journal_inbox_event_once unique (event_id)
);

create table journal_event (
  position bigint not null primary key,
  public_index bigint,
  chain_hash varchar(64) not null,
  event_id uuid not null,
  type varchar(80) not null,
  occurred_at timestamp(6) with time zone not null,
  tenant_id varchar(8),
  subject uuid not null,
  subject_version bigint not null,
  related uuid array not null,
  actor uuid not null,
  public_body varchar,
  private_body varchar,
  constraint journal_event_once unique (event_id),
  constraint journal_event_public_index_once unique (public_index)
);
create index journal_event_about on journal_event (subject, position);

create table lease (
  name varchar(80) not null primary key,
  holder varchar(200) not null,
  epoch bigint not null,
  held_until timestamp(6) with time zone not null
);

create table follower_position (
  follower varchar(80) not null primary key,
  position bigint not null
);

-- Public view --------------------------------------------------------------------------------------------------

create table public_order (
  id uuid not null primary key,
  version bigint not null,
  reference varchar(80) not null,
  ocid varchar(80) not null,
  state varchar(40) not null,
  title varchar not null,
  tenant_id varchar(8) not null,
  tenant_name varchar not null,
  agency_id uuid not null,
  agency_name varchar not null,
  work_unit_id uuid not null,
  work_unit_name varchar not null,
  supplier_id uuid not null,
  supplier_name varchar not null,
  supplier_legal_form varchar(40) not null,
  supplier_scale varchar(40) not null,
  supplier_region varchar(8) not null,
  category varchar(40) not null,
  goods bigint,
  freight bigint,
  vat bigint,
  gross bigint,
  -- The shares' sum, so that most figures need no join.
  domestic_gross bigint not null,
  requested_at timestamp(6) with time zone not null,
  letter_at timestamp(6) with time zone,
  paid_at timestamp(6) with time zone,
  public_at timestamp(6) with time zone not null,
  body varchar not null,
  history varchar not null,
  constraint public_order_reference_once unique (reference)
);
create index public_order_by_date on public_order (public_at desc, id desc);
create index public_order_of_tenant on public_order (tenant_id, public_at desc, id desc);
create index public_order_of_agency on public_order (agency_id, public_at desc, id desc);
create index public_order_of_supplier on public_order (supplier_id, public_at desc, id desc);
create index public_order_paid on public_order (paid_at);

create table public_order_share (
  order_id uuid not null references public_order (id),
  ordinal integer not null,
  category varchar(40) not null,
  gross bigint not null,
  domestic_gross bigint not null,
  primary key (order_id, ordinal)
);
create index public_order_share_of_category on public_order_share (category, order_id);
