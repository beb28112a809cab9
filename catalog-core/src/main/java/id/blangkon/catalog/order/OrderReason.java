package id.blangkon.catalog.order;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.Severity;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why an order is right although rules warn of it. It is kept with the step in which the order was
 * judged, and everybody may read it; where no rule warns there is nothing to give a reason for.
 */
final class OrderReason {

  static final String FIELD = "reason";

  private static final int SHORTEST = 10;

  private OrderReason() {}

  /**
   * What the request's step keeps.
   *
   * @throws id.blangkon.catalog.error.CatalogException naming the field and what the rules warn of,
   *     when they do and no reason is given
   */
  static SortedMap<String, String> ofRequest(List<Finding> findings, @Nullable String given) {
    SortedMap<String, String> kept = new TreeMap<>();
    if (isWarned(findings)) {
      kept.put(FIELD, checked(findings, given));
    }
    return kept;
  }

  /**
   * What the step of a later action keeps by which the order is judged again. The reason of the
   * request stands; another one is asked for when only now a rule warns.
   *
   * @throws id.blangkon.catalog.error.CatalogException as above
   */
  static SortedMap<String, String> ofAction(
      LifecycleEdge edge,
      PurchaseOrder order,
      List<Finding> findings,
      SortedMap<String, String> given) {
    ActionField field =
        edge.fields().stream().filter(asked -> asked.name().equals(FIELD)).findFirst().orElse(null);
    if (!edge.judged() || field == null) {
      return given;
    }
    SortedMap<String, String> kept = new TreeMap<>(given);
    if (isWarned(findings)) {
      if (order.reason() == null || kept.containsKey(FIELD)) {
        kept.put(FIELD, checked(findings, kept.get(FIELD)));
      }
    } else if (!field.required()) {
      kept.remove(FIELD);
    }
    return kept;
  }

  private static boolean isWarned(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARN);
  }

  private static String checked(List<Finding> findings, @Nullable String given) {
    String reason = given == null ? "" : given.strip();
    new FieldErrors()
        .reject(
            reason.codePointCount(0, reason.length()) < SHORTEST,
            FIELD,
            "Tulis alasan yang dapat dibaca umum, sedikitnya 10 huruf, karena: "
                + warnings(findings, Bilingual::indonesian),
            "Give a reason that everybody may read, of at least 10 characters, because: "
                + warnings(findings, Bilingual::english))
        .reject(
            reason.length() > OrderTransitions.LONGEST_FIELD,
            FIELD,
            "Alasan paling panjang 1.000 huruf.",
            "The reason may have at most 1,000 characters.")
        .throwIfAny();
    return reason;
  }

  private static String warnings(List<Finding> findings, Function<Bilingual, String> language) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.WARN)
        .map(finding -> language.apply(finding.message()))
        .collect(Collectors.joining(" "));
  }
}
