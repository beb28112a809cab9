package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Addressed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The form as it was typed: all of it stands in the address, so that a result can be passed on. */
final class Typed {

  /** How many lines the form has. */
  static final int LINES = 3;

  private static final Set<String> NAMES = names();

  private final QueryString query;
  private final boolean first;
  private final LocalDate today;

  private Typed(QueryString query, boolean first, LocalDate today) {
    this.query = query;
    this.first = first;
    this.today = today;
  }

  static Typed of(Addressed asked, LocalDate today) {
    QueryString query = asked.parameters(NAMES);
    boolean first = NAMES.stream().allMatch(name -> query.all(name).isEmpty());
    return new Typed(query, first, today);
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

  /** Whether nobody has filled in the form yet. */
  boolean isFirst() {
    return first;
  }

  String date() {
    return text("date", today.toString());
  }

  String text(String name, String otherwise) {
    return query.one(name).orElse(otherwise);
  }

  /** Whether a box is ticked; most suppliers have an NPWP, so that one is at first. */
  boolean isTicked(String name) {
    return query.one(name).isPresent() || (first && name.equals("hasTaxId"));
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
