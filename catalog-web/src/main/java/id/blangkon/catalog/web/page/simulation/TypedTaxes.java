package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.web.page.site.Addressed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The purchase whose taxes are asked for, as it was typed. */
final class TypedTaxes {

  /** How many lines the form has. */
  static final int LINES = 3;

  private static final Set<String> NAMES = names();

  private final TypedForm form;

  private TypedTaxes(TypedForm form) {
    this.form = form;
  }

  static TypedTaxes of(Addressed asked, LocalDate today) {
    return new TypedTaxes(TypedForm.of(asked, NAMES, today));
  }

  private static Set<String> names() {
    Set<String> names =
        new HashSet<>(
            Set.of(
                "date",
                "payment",
                "channel",
                "designated",
                "legalForm",
                "vatRegistered",
                "hasTaxId",
                "msmeCertificate",
                "registeredOn",
                "qualification"));
    for (int line = 1; line <= LINES; line++) {
      names.add("kind-" + line);
      names.add("group-" + line);
      names.add("amount-" + line);
      names.add("price-" + line);
    }
    return Set.copyOf(names);
  }

  boolean isFirst() {
    return form.isFirst();
  }

  String date() {
    return form.date();
  }

  String text(String name, String otherwise) {
    return form.text(name).orElse(otherwise);
  }

  /** Whether a box is ticked; most suppliers have an NPWP, so that one is at first. */
  boolean isTicked(String name) {
    return form.text(name).isPresent() || (form.isFirst() && name.equals("hasTaxId"));
  }

  String kind(int line) {
    return text("kind-" + line, "GOODS");
  }

  String group(int line) {
    return text("group-" + line, "OTHER");
  }

  String amount(int line) {
    return text("amount-" + line, "");
  }

  boolean isInclusive(int line) {
    return text("price-" + line, "").equals("inclusive");
  }
}
