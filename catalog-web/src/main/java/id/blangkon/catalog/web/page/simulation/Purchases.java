package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.tax.ConstructionQualification;
import id.blangkon.catalog.tax.GoodsGroup;
import id.blangkon.catalog.tax.PurchaseChannel;
import id.blangkon.catalog.tax.PurchaseKind;
import id.blangkon.catalog.tax.TaxedLine;
import id.blangkon.catalog.tax.TaxedPurchase;
import id.blangkon.catalog.tax.TaxedSupplier;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Makes the purchase that the form describes. */
final class Purchases {

  private Purchases() {}

  /**
   * @throws CatalogException naming every field that is missing or has not its form
   */
  static TaxedPurchase of(TypedTaxes typed, Language language) {
    FieldErrors errors = new FieldErrors();
    errors.collect("", () -> day(typed));
    errors.collect("", () -> payment(typed));
    errors.collect("", () -> channel(typed));
    errors.collect("", () -> supplier(typed));
    List<TaxedLine> lines = new ArrayList<>();
    for (int number = 1; number <= TypedTaxes.LINES; number++) {
      int line = number;
      if (!typed.amount(line).isBlank()) {
        errors.collect("", () -> lines.add(line(typed, line, language)));
      }
    }
    boolean nothing = true;
    for (int line = 1; line <= TypedTaxes.LINES; line++) {
      nothing &= typed.amount(line).isBlank();
    }
    errors
        .reject(
            nothing,
            "amount-1",
            "Isi nilai paling sedikit satu baris.",
            "Give the amount of at least one line.")
        .throwIfAny();
    return new TaxedPurchase(
        day(typed),
        channel(typed),
        typed.isTicked("designated"),
        payment(typed),
        supplier(typed),
        lines);
  }

  private static LocalDate day(TypedTaxes typed) {
    return SimulatedDay.read("date", typed.date());
  }

  private static PaymentMethod payment(TypedTaxes typed) {
    return QueryString.choice("payment", typed.text("payment", "DIRECT"), PaymentMethod.class);
  }

  private static PurchaseChannel channel(TypedTaxes typed) {
    return QueryString.choice(
        "channel", typed.text("channel", "ONLINE_STORE"), PurchaseChannel.class);
  }

  private static TaxedSupplier supplier(TypedTaxes typed) {
    String registeredOn = typed.text("registeredOn", "");
    return new TaxedSupplier(
        QueryString.choice("legalForm", typed.text("legalForm", "CV"), LegalForm.class),
        typed.isTicked("vatRegistered"),
        typed.isTicked("hasTaxId"),
        typed.isTicked("msmeCertificate"),
        registeredOn.isEmpty() ? null : QueryString.day("registeredOn", registeredOn),
        QueryString.choice(
            "qualification", typed.text("qualification", "NONE"), ConstructionQualification.class));
  }

  private static TaxedLine line(TypedTaxes typed, int line, Language language) {
    PurchaseKind kind = QueryString.choice("kind-" + line, typed.kind(line), PurchaseKind.class);
    OptionalLong amount = WholeNumbers.read(typed.amount(line), language);
    if (amount.isEmpty()) {
      throw CatalogException.invalid(
          "amount-" + line,
          "Nilai harus angka bulat rupiah, misalnya 1.450.000.",
          "The amount must be whole rupiah, such as 1,450,000.");
    }
    return new TaxedLine(
        kind,
        Rupiah.of(amount.getAsLong()),
        typed.isInclusive(line),
        false,
        false,
        kind == PurchaseKind.GOODS
            ? QueryString.choice("group-" + line, typed.group(line), GoodsGroup.class)
            : GoodsGroup.OTHER);
  }
}
