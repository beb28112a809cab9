package id.blangkon.catalog.web.demonstration;

import java.util.List;

/**
 * What governments spend on a root category, and who sells there.
 *
 * @param category the code of the root
 * @param planItem the name of plan items for it
 * @param account the account code of its expenditure
 * @param share of all that is paid, beside the shares of the others
 * @param median value of an order in rupiah
 * @param suppliers how many mostly sell this, beside the others
 */
record Spending(
    String category, String planItem, String account, int share, long median, int suppliers) {

  static List<Spending> all() {
    return Tables.read("spending.csv").stream()
        .map(
            row ->
                new Spending(
                    row.getField("category"),
                    row.getField("plan_item"),
                    row.getField("account"),
                    Integer.parseInt(row.getField("share")),
                    Long.parseLong(row.getField("median")),
                    Integer.parseInt(row.getField("suppliers"))))
        .toList();
  }
}
