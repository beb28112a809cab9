package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of an order as it was typed. The cart lies in it and nowhere else.
 *
 * @param key under which the order is sent once
 * @param planItem the id of the plan item; empty before a choice
 * @param reason why it is ordered although rules warn of it; empty before
 * @param form of proof or contract; empty for the lightest that is allowed
 * @param gross the order's value as the review showed it; empty before
 */
record OrderForm(
    Language language,
    String key,
    List<TypedLine> lines,
    String planItem,
    String region,
    String address,
    String recipient,
    String phone,
    String neededBy,
    String payment,
    String note,
    String reason,
    String form,
    String gross) {

  private static final int MOST_LINES = 100;

  OrderForm {
    lines = List.copyOf(lines);
  }

  /** A product and how much of it. */
  record TypedLine(String product, String quantity) {}

  /** The form of the first look: what was chosen, and what is known of the officer. */
  static OrderForm first(
      Language language,
      List<String> products,
      List<String> quantities,
      String region,
      String recipient) {
    return new OrderForm(
        language,
        "",
        lines(products, quantities),
        "",
        region,
        "",
        recipient,
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  static OrderForm posted(FormFields fields) {
    List<TypedLine> lines =
        new ArrayList<>(lines(fields.texts("product"), fields.texts("quantity")));
    String added = fields.text("add");
    if (!added.isEmpty() && lines.stream().noneMatch(line -> line.product().equals(added))) {
      lines.add(new TypedLine(added, "1"));
    }
    return new OrderForm(
        fields.language(),
        fields.text("key"),
        lines,
        fields.text("planItemId"),
        fields.text("regionCode"),
        fields.text("address"),
        fields.text("recipient"),
        fields.text("phone"),
        fields.text("neededBy"),
        fields.text("payment"),
        fields.text("note"),
        fields.text("reason"),
        fields.text("form"),
        fields.text("gross"));
  }

  private static List<TypedLine> lines(List<String> products, List<String> quantities) {
    List<TypedLine> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(products.size(), MOST_LINES); i++) {
      lines.add(new TypedLine(products.get(i), i < quantities.size() ? quantities.get(i) : ""));
    }
    return lines;
  }

  /** Where the form starts with the same goods, such as in the other language. */
  String query() {
    Address address = Address.of("");
    for (TypedLine line : lines) {
      address = address.with("produk", line.product()).with("jumlah", line.quantity());
    }
    return address.toString().substring(lines.isEmpty() ? 0 : 1);
  }
}
