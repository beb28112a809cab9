package id.blangkon.catalog.contract;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.order.OrderId;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.RelatedOrder;
import id.blangkon.catalog.order.RelatedOrders;
import id.blangkon.catalog.storage.Storage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Orders as release 10 of the schema holds them, before an order had a category of its own: written
 * by plain JDBC, since the program knows the newest schema only.
 */
public final class OldOrders {

  /** The release of the schema in which they are written. */
  public static final String SCHEMA = "010";

  private static final String TENANT = "33.74";
  private static final UUID UNIT = new UUID(0, 2);
  private static final UUID SUPPLIER = new UUID(0, 3);
  private static final UUID PLAN = new UUID(0, 4);
  private static final OffsetDateTime REQUESTED =
      OffsetDateTime.of(2026, 11, 20, 2, 0, 0, 0, ZoneOffset.UTC);

  private final Map<OrderId, String> categories = new LinkedHashMap<>();

  private OldOrders() {}

  /** Writes some into a database of that release. */
  public static OldOrders in(Connection connection) throws SQLException {
    OldOrders orders = new OldOrders();
    LocalDate day = LocalDate.of(2021, 1, 1);
    insert(connection, "tenant (id, version, name, joined_on)", TENANT, 1, "Kota Semarang", day);
    UUID agency = new UUID(0, 1);
    insert(connection, "agency (tenant_id, id, name)", TENANT, agency, "Dinas");
    insert(
        connection,
        "work_unit (tenant_id, id, agency_id, name)",
        TENANT,
        UNIT,
        agency,
        "Sekretariat");
    insert(
        connection,
        "supplier (id, version, status, name, sort_name, legal_form, scale, scale_evidence_on,"
            + " vat_registered, home_region, registered_at)",
        SUPPLIER,
        1,
        "ACTIVE",
        "Toko",
        "toko",
        "CV",
        "SMALL",
        day,
        true,
        TENANT,
        REQUESTED);
    insert(
        connection,
        "plan_item (tenant_id, id, work_unit_id, rup_code, name, sort_name, fiscal_year,"
            + " budget_account, ceiling, reserved, spent, announced, active)",
        TENANT,
        PLAN,
        UNIT,
        "RUP1",
        "Belanja",
        "belanja",
        2026,
        "5.1",
        1_000_000L,
        0L,
        0L,
        true,
        true);
    orders.order(connection, 5, "02.01", 100, 11, "04.01", 111, 0, "02.01");
    orders.order(connection, 6, "02.01", 10, 1, "01.01", 90, 0, "01.01");
    return orders;
  }

  private void order(
      Connection connection,
      long id,
      String firstCategory,
      long firstNet,
      long firstVat,
      String secondCategory,
      long secondNet,
      long secondVat,
      String category)
      throws SQLException {
    UUID order = new UUID(0, id);
    long goods = firstNet + secondNet;
    long vat = firstVat + secondVat;
    insert(
        connection,
        "purchase_order (tenant_id, id, version, state, title, work_unit_id, plan_item_id,"
            + " supplier_id, payment, delivery_region, delivery_needed_by, delivery_private, goods,"
            + " freight, vat, gross, requested_by, requested_at, policy_pack)",
        TENANT,
        order,
        1,
        "AWAITING_APPROVAL",
        "Kertas",
        UNIT,
        PLAN,
        SUPPLIER,
        "DIRECT",
        TENANT,
        LocalDate.of(2026, 12, 1),
        new byte[] {1},
        goods,
        0L,
        vat,
        goods + vat,
        new UUID(0, 9),
        REQUESTED,
        "nasional 1");
    line(connection, order, 1, firstCategory, firstNet, firstVat);
    line(connection, order, 2, secondCategory, secondNet, secondVat);
    categories.put(OrderId.of(order), category);
  }

  private static void line(
      Connection connection, UUID order, int number, String category, long net, long vat)
      throws SQLException {
    insert(
        connection,
        "purchase_order_line (tenant_id, order_id, line_number, product_id, product_version, name,"
            + " category, unit, quantity, unit_price, tax_inclusive, net, vat, vat_rate_numerator,"
            + " vat_rate_denominator, domestic, tracked, listed_days)",
        TENANT,
        order,
        number,
        new UUID(1, number),
        1L,
        "Barang",
        category,
        "rim",
        1L,
        net,
        false,
        net,
        vat,
        11L,
        100L,
        true,
        true,
        1);
  }

  private static void insert(Connection connection, String into, Object... values)
      throws SQLException {
    String sql = "insert into " + into + " values (" + "?, ".repeat(values.length - 1) + "?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof byte[] bytes) {
          statement.setBytes(i + 1, bytes);
        } else {
          statement.setObject(i + 1, values[i]);
        }
      }
      statement.executeUpdate();
    }
  }

  /** The category that each is to have in the newest schema: that of its largest line. */
  public Map<OrderId, String> categories() {
    return categories;
  }

  /** The category that each has there. */
  public static Map<OrderId, String> stored(Storage storage) {
    RelatedOrders all =
        new RelatedOrders(
            TenantId.of(TENANT),
            WorkUnitId.of(UNIT),
            SupplierId.of(SUPPLIER),
            "02",
            "5.1",
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2027-01-01T00:00:00Z"),
            null,
            100);
    Map<OrderId, String> stored = new LinkedHashMap<>();
    for (RelatedOrder order : storage.read(unit -> unit.store(OrderStore.class).related(all))) {
      stored.put(order.id(), order.category());
    }
    return stored;
  }
}
