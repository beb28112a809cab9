package id.blangkon.catalog.tax;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table {@code tax_rates}: of the rows of a tax the first whose conditions hold counts. */
final class TaxRates {

  private final Map<TaxType, List<TaxRate>> rates = new EnumMap<>(TaxType.class);

  TaxRates(PolicyPack pack) {
    for (PolicyRow row : pack.table("tax_rates").rows()) {
      TaxRate rate = TaxRate.of(row);
      rates.computeIfAbsent(rate.type(), type -> new ArrayList<>()).add(rate);
    }
  }

  /** The newest day, up to the given one, on which a row of the tax began or ended. */
  Optional<LocalDate> lastChange(TaxType type, LocalDate day) {
    return rates.getOrDefault(type, List.of()).stream()
        .flatMap(rate -> rate.conditions().effective().lastChange(day).stream())
        .max(Comparator.naturalOrder());
  }

  Optional<TaxRate> find(TaxType type, TaxFacts facts) {
    for (TaxRate rate : rates.getOrDefault(type, List.of())) {
      if (rate.conditions().hold(facts)) {
        return Optional.of(rate);
      }
    }
    return Optional.empty();
  }
}
