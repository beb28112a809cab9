package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.PurchaseOrder;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Places orders through plain JDBC: the statements, rows and commits of the store, in its order and
 * with prepared statements that are kept, and nothing of what the store does beside them. It copies
 * an order that the store has placed, under a new id. A test compares the statements.
 */
final class PlainOrder implements Load.Worker {

  private static final String ORDER_COLUMNS =
      "tenant_id, id, version, order_number, state, title, work_unit_id, plan_item_id, supplier_id,"
          + " payment, delivery_region, delivery_needed_by, delivery_private, note, goods, freight,"
          + " vat, gross, requested_by, approved_by, paid_by, requested_at, letter_at, paid_at,"
          + " due_at, waiting_for, policy_pack, late_penalty, category, contract_form";
  private static final String LINE_COLUMNS =
      "tenant_id, order_id, line_number, product_id, product_version, name, category, unit,"
          + " quantity, unit_price, tax_inclusive, net, vat, vat_rate_numerator,"
          + " vat_rate_denominator, domestic, local_content_percent, tracked, listed_days, note";
  private static final String STEP_COLUMNS =
      "tenant_id, order_id, step_number, action, from_state, to_state, person_id, role, done_at,"
          + " fields";
  private static final String TAX_COLUMNS =
      "tenant_id, order_id, ordinal, line_number, tax, base, rate_numerator, rate_denominator,"
          + " amount, collector, on_top, account_code, legal_basis, review_state";
  private static final String FINDING_COLUMNS =
      "tenant_id, order_id, ordinal, code, severity, message_indonesian, message_english, facts,"
          + " legal_basis, review_state, remedy_indonesian, remedy_english, layer";
  private static final String EVENT_COLUMNS =
      "event_id, type, occurred_at, tenant_id, subject, subject_version, related, actor,"
          + " public_body, private_body";

  private static final String FIND_COMMAND =
      "select request_hash, result from command where actor = ? and command_key = ?";
  private static final String TAKE_COMMAND =
      "insert into command (actor, command_key, request_hash, created_at) values (?, ?, ?, ?)";
  private static final String COMPLETE_COMMAND =
      "update command set result = ? where actor = ? and command_key = ?";
  private static final String PLAN_ITEM =
      "select tenant_id, id, version, work_unit_id, rup_code, name, sort_name, fiscal_year,"
          + " budget_account, ceiling, owner_estimate, statements, reserved, spent, announced,"
          + " active from plan_item where tenant_id = ? and id = ?";
  private static final String PRODUCTS =
      "select p.id, p.version, p.stamp, p.supplier_id, p.name, p.description, p.category, p.unit,"
          + " p.price, p.tax_inclusive, p.tax_treatment, p.net_price, p.stock_kind,"
          + " p.stock_quantity, p.stock_per_day, p.stock_lead_days, p.domestic,"
          + " p.local_content_percent, p.certificate_expiry, p.certificate_number,"
          + " p.benefit_percent, p.benefit_expiry, p.state, p.created_at, p.listed_at,"
          + " p.image, p.reason from product p where p.id = any(?)";
  private static final String SUPPLIERS =
      "select s.id, s.version, s.status, s.name, s.sort_name, s.legal_form, s.scale,"
          + " s.scale_evidence_on, s.vat_registered, s.has_tax_id, s.msme_number,"
          + " s.msme_taxpayer_since, s.msme_valid_until, s.exemption_number,"
          + " s.exemption_valid_from, s.exemption_valid_until, s.home_region, s.registered_at, s.verified_at,"
          + " s.reason, (select string_agg(r.region, ',' order by r.ordinal) from"
          + " supplier_service_region r where r.supplier_id = s.id) as service_regions from"
          + " supplier s where s.id = any(?)";
  private static final String TENANT =
      "select id, version, name, joined_on, left_on from tenant where id = ?";
  private static final String PRICES =
      "select product_id, valid_from, price, tax_inclusive, net_price from product_price where"
          + " product_id = any(?) order by product_id, product_version";
  private static final String OFFERS_OF_OTHERS =
      "select product_id, net_price from ( select p.id as product_id, o.net_price, row_number() over"
          + " (partition by p.id order by o.created_at desc, o.id desc) as place from product p join"
          + " product o on o.name = p.name and o.category = p.category and o.unit = p.unit join"
          + " supplier s on s.id = o.supplier_id where p.id = any(?) and o.supplier_id <>"
          + " p.supplier_id and o.state = 'LISTED' and s.status = 'ACTIVE') offers where place <= ?";
  private static final String ROLES_BESIDE_SUPPLIER =
      "select distinct a.role from appointment s join appointment a on a.person_id = s.person_id"
          + " where s.supplier_id = ? and s.valid_from <= ? and (s.valid_to is null or s.valid_to >="
          + " ?) and a.tenant_id = ? and (a.work_unit_id is null or a.work_unit_id = ?) and"
          + " a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)";
  private static final String RELATED =
      "select o.id, o.order_number, o.supplier_id, o.category, o.plan_item_id, p.name as plan_name,"
          + " p.budget_account, o.requested_at, o.gross from purchase_order o join plan_item p on"
          + " p.tenant_id = o.tenant_id and p.id = o.plan_item_id where o.work_unit_id = ? and"
          + " o.tenant_id = ? and o.requested_at >= ? and o.requested_at < ? and o.state = any(?)"
          + " and (o.supplier_id = ? or o.category = ? or o.category like ? or p.budget_account = ?)"
          + " order by o.requested_at desc, o.id desc fetch first ? rows only";
  private static final String TAKE_STOCK =
      "update product set stock_quantity = stock_quantity - ?, stamp = stamp + 1 where id = ? and"
          + " stock_kind = 'TRACKED' and stock_quantity >= ?";
  private static final String RESERVE =
      "update plan_item set reserved = reserved + ? where tenant_id = ? and id = ? and announced"
          + " and active and ceiling - reserved - spent >= ?";
  private static final String ORDER =
      "select " + ORDER_COLUMNS + " from purchase_order where id = ?";
  private static final String LINES = ofOrder(LINE_COLUMNS, "purchase_order_line", "line_number");
  private static final String TAXES = ofOrder(TAX_COLUMNS, "purchase_order_tax", "ordinal");
  private static final String LINES_WITH_TAXES =
      "select l."
          + LINE_COLUMNS.replace(", ", ", l.")
          + ", t.ordinal as tax_ordinal, t.line_number as tax_line, t.tax, t.base as tax_base,"
          + " t.rate_numerator as tax_rate_numerator, t.rate_denominator as tax_rate_denominator,"
          + " t.amount as tax_amount, t.collector, t.on_top, t.account_code, t.legal_basis,"
          + " t.review_state from purchase_order_line l left join purchase_order_tax t on"
          + " t.tenant_id = l.tenant_id and t.order_id = l.order_id and l.line_number = case when"
          + " t.line_number = 0 then 1 else t.line_number end where l.tenant_id = ? and l.order_id ="
          + " ? order by l.line_number, t.ordinal";
  private static final String STEPS = ofOrder(STEP_COLUMNS, "purchase_order_step", "step_number");
  private static final String FINDINGS =
      ofOrder(FINDING_COLUMNS, "purchase_order_finding", "ordinal");
  private static final String INSERT_ORDER =
      "insert into purchase_order ( " + ORDER_COLUMNS + " ) values " + marks(30);
  private static final String INSERT_LINE =
      "insert into purchase_order_line (" + LINE_COLUMNS + ") values " + marks(20);
  private static final String INSERT_TAX =
      "insert into purchase_order_tax (" + TAX_COLUMNS + ") values " + marks(14);
  private static final String INSERT_STEP =
      "insert into purchase_order_step (" + STEP_COLUMNS + ") values " + marks(10);
  private static final String INSERT_FINDING =
      "insert into purchase_order_finding (" + FINDING_COLUMNS + ") values " + marks(13);
  private static final String APPEND_EVENT =
      "insert into journal_inbox ( "
          + EVENT_COLUMNS
          + " ) values "
          + marks(10).replace("(", "( ").replace(")", " )");
  private static final String EVENT_OF_ORDER =
      "select " + EVENT_COLUMNS + " from journal_inbox where subject = ?";

  /** The root category of what is bought. */
  private static final String ROOT = "02";

  private static final int MOST_RELATED = 200;
  private static final int MOST_OFFERS = 200;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final PurchaseOrder model;
  private final Object[] order;
  private final List<Object[]> lines;
  private final List<Object[]> taxes;
  private final List<Object[]> steps;
  private final List<Object[]> findings;
  private final Object[] event;
  private final Object account;
  private final Array purchases;
  private final Array products;
  private final Array suppliers;

  /**
   * @param connection used by this worker alone, and closed by it
   * @param model an order that the store has placed and whose event waits to be sequenced
   */
  PlainOrder(Connection connection, PurchaseOrder model) throws SQLException {
    this.connection = connection;
    this.model = model;
    connection.setAutoCommit(false);
    String tenant = model.tenant().value();
    UUID id = model.id().value();
    order = read(ORDER, id).get(0);
    lines = read(LINES, tenant, id);
    taxes = read(TAXES, tenant, id);
    steps = read(STEPS, tenant, id);
    findings = read(FINDINGS, tenant, id);
    event = read(EVENT_OF_ORDER, id).get(0);
    products =
        connection.createArrayOf(
            "uuid", model.lines().stream().map(line -> line.product().value()).toArray());
    suppliers = connection.createArrayOf("uuid", new Object[] {model.supplier().value()});
    account = read(PLAN_ITEM, tenant, model.planItem().value()).get(0)[8];
    purchases =
        connection.createArrayOf(
            "varchar",
            Arrays.stream(OrderState.values())
                .filter(state -> !state.endedWithoutPurchase())
                .map(OrderState::name)
                .toArray());
    connection.commit();
  }

  /** Places an order. */
  @Override
  public void once() throws SQLException {
    UUID id = UUID.randomUUID();
    UUID actor = model.requestedBy().value();
    String key = id.toString();
    String tenant = model.tenant().value();
    UUID plan = model.planItem().value();
    long gross = model.gross().amount();
    read(FIND_COMMAND, actor, key);
    connection.commit();
    write(TAKE_COMMAND, actor, key, "0".repeat(64), Timestamp.from(Instant.now()));
    read(PLAN_ITEM, tenant, plan);
    read(PRODUCTS, products);
    read(SUPPLIERS, suppliers);
    read(TENANT, tenant);
    read(PRICES, products);
    read(OFFERS_OF_OTHERS, products, MOST_OFFERS);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    read(
        ROLES_BESIDE_SUPPLIER,
        model.supplier().value(),
        today,
        today,
        tenant,
        model.workUnit().value(),
        today,
        today);
    Instant now = Instant.now();
    read(
        RELATED,
        model.workUnit().value(),
        tenant,
        Timestamp.from(now.minus(Duration.ofDays(366))),
        Timestamp.from(now.plus(Duration.ofDays(1))),
        purchases,
        model.supplier().value(),
        ROOT,
        ROOT + ".%",
        account,
        MOST_RELATED);
    for (var line : model.lines()) {
      write(TAKE_STOCK, line.quantity(), line.product().value(), line.quantity());
    }
    write(RESERVE, gross, tenant, plan, gross);
    write(INSERT_ORDER, with(order, 1, id));
    for (Object[] line : lines) {
      write(INSERT_LINE, with(line, 1, id));
    }
    for (Object[] step : steps) {
      write(INSERT_STEP, with(step, 1, id));
    }
    writeAll(INSERT_FINDING, findings, id);
    for (Object[] tax : taxes) {
      write(INSERT_TAX, with(tax, 1, id));
    }
    write(APPEND_EVENT, with(with(event, 0, UUID.randomUUID()), 4, id));
    write(COMPLETE_COMMAND, key, actor, key);
    connection.commit();
    read(ORDER, id);
    read(LINES_WITH_TAXES, tenant, id);
    read(STEPS, tenant, id);
    read(FINDINGS, tenant, id);
    connection.commit();
  }

  private static Object[] with(Object[] row, int column, Object value) {
    Object[] changed = row.clone();
    changed[column] = value;
    return changed;
  }

  /** Reads every column of every row. */
  private List<Object[]> read(String sql, Object... parameters) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (ResultSet found = bound(sql, parameters).executeQuery()) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = found.getObject(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private void write(String sql, Object... parameters) throws SQLException {
    if (bound(sql, parameters).executeUpdate() != 1) {
      throw new SQLException("one row was to be written by: " + sql);
    }
  }

  private void writeAll(String sql, List<Object[]> rows, UUID id) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    PreparedStatement statement = prepare(sql);
    for (Object[] row : rows) {
      bind(statement, with(row, 1, id));
      statement.addBatch();
    }
    statement.executeBatch();
  }

  private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = prepare(sql);
    bind(statement, parameters);
    return statement;
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  private static String ofOrder(String columns, String table, String position) {
    return "select "
        + columns
        + " from "
        + table
        + " where tenant_id = ? and order_id = ? order by "
        + position;
  }

  private static String marks(int count) {
    return "(" + "?, ".repeat(count - 1) + "?)";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("a connection could not be closed", e);
    }
  }
}
