package id.blangkon.catalog.web.page.simulation;

import id.blangkon.catalog.policy.procurement.Circumstance;
import id.blangkon.catalog.web.page.site.Addressed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The purchase that the rules are asked about, as it was typed. */
final class TypedPolicy {

  /** Amounts that may be left out, in the order of the form. */
  static final List<String> AMOUNTS = List.of("ceiling", "left", "estimate", "advance", "amended");

  static final String CIRCUMSTANCE = "circumstance";

  /** What the form shows first; the store's own way of buying. */
  private static final Map<String, String> USUAL =
      Map.of(
          "category", "GOODS",
          "method", "DIRECT_PROCUREMENT",
          "variant", "DIRECT_PURCHASE",
          "channel", "OWN_STORE",
          "actor", "PROCUREMENT_OFFICER",
          "payment", "DIRECT",
          "scale", "SMALL");

  private static final Set<String> NAMES = names();

  private final TypedForm form;

  private TypedPolicy(TypedForm form) {
    this.form = form;
  }

  static TypedPolicy of(Addressed asked, LocalDate today) {
    return new TypedPolicy(TypedForm.of(asked, NAMES, today));
  }

  private static Set<String> names() {
    Set<String> names =
        new HashSet<>(
            Set.of(
                "date",
                "value",
                "form",
                "cooperative",
                "planPending",
                "offers",
                "signedOn",
                CIRCUMSTANCE));
    names.addAll(USUAL.keySet());
    names.addAll(AMOUNTS);
    return Set.copyOf(names);
  }

  boolean isFirst() {
    return form.isFirst();
  }

  String date() {
    return form.date();
  }

  /** As it was typed; what the form shows first when the address does not say. */
  String text(String name) {
    return form.text(name).orElse(USUAL.getOrDefault(name, ""));
  }

  boolean isTicked(String name) {
    return !text(name).isEmpty();
  }

  Set<String> circumstances() {
    return form.query().all(CIRCUMSTANCE);
  }

  /** Whether something stands in the fields that few need. */
  boolean hasMore() {
    return Stream.concat(AMOUNTS.stream(), Stream.of("offers", "signedOn", "form", "planPending"))
            .anyMatch(this::isTicked)
        || !circumstances().isEmpty();
  }

  /** Those that a person can know; whether an estimate is known shows in its field. */
  static List<Circumstance> offered() {
    return Arrays.stream(Circumstance.values())
        .filter(circumstance -> !circumstance.isOfTheStore())
        .toList();
  }
}
