package id.blangkon.catalog.policy.example;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The orders before an example's: {@code 30000000 12; 5000000 0 other-supplier other-category}, the
 * value and how many days before, then what is not the same as in the example. {@code next-plan} is
 * another plan item of the same name, account and year.
 */
final class ExampleOrders {

  private static final String COLUMN = "before";
  private static final String OTHER_SUPPLIER = "other-supplier";
  private static final String OTHER_CATEGORY = "other-category";
  private static final String NEXT_PLAN = "next-plan";
  private static final Set<String> WORDS = Set.of(OTHER_SUPPLIER, OTHER_CATEGORY, NEXT_PLAN);
  private static final Pattern ORDER = Pattern.compile("(\\d{1,15}) (\\d{1,4})((?: [a-z-]+)*)");
  private static final WorkUnitId WORK_UNIT = WorkUnitId.of(new UUID(0, 1));

  private ExampleOrders() {}

  /** The order that the example is about. */
  static PlacedOrder judged(PolicyRow row) {
    return order(row, "judged", row.number("value"), 0, Set.of());
  }

  /** The oldest first. */
  static List<PlacedOrder> before(PolicyRow row) {
    String text = row.has(COLUMN) ? row.optional(COLUMN) : null;
    List<PlacedOrder> orders = new ArrayList<>();
    if (text != null) {
      for (String part : text.split(";", -1)) {
        orders.add(order(row, part.strip(), "before-" + (orders.size() + 1)));
      }
    }
    return orders;
  }

  private static PlacedOrder order(PolicyRow row, String text, String id) {
    var parts = ORDER.matcher(text);
    if (parts.matches()) {
      Set<String> words = Set.copyOf(Arrays.asList(parts.group(3).strip().split(" ", -1)));
      if (words.equals(Set.of("")) || WORDS.containsAll(words)) {
        return order(
            row, id, Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), words);
      }
    }
    throw row.wrong(
        COLUMN,
        "berisi “"
            + text
            + "”; tulis nilai dan berapa hari sebelumnya, misalnya 30000000 12; lalu"
            + " boleh "
            + OTHER_SUPPLIER
            + ", "
            + OTHER_CATEGORY
            + ", "
            + NEXT_PLAN,
        "has “"
            + text
            + "”; write a value and how many days before, such as 30000000 12; then, if"
            + " need be, "
            + OTHER_SUPPLIER
            + ", "
            + OTHER_CATEGORY
            + ", "
            + NEXT_PLAN);
  }

  private static PlacedOrder order(
      PolicyRow row, String id, long value, long daysBefore, Set<String> words) {
    return new PlacedOrder(
        id,
        null,
        WORK_UNIT,
        SupplierId.of(new UUID(0, words.contains(OTHER_SUPPLIER) ? 2 : 1)),
        words.contains(OTHER_CATEGORY) ? "02.02" : "02.01",
        row.choice("category", ProcurementCategory.class),
        words.contains(NEXT_PLAN) ? "next" : "plan",
        "Belanja kebutuhan kantor",
        "5.1.02.01",
        row.date("date").minusDays(daysBefore),
        Rupiah.of(value));
  }
}
