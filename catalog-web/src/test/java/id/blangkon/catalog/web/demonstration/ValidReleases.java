package id.blangkon.catalog.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.ocds.ContractingRecord;
import id.blangkon.catalog.ocds.Release;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.web.ocds.OcdsSchemas;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all releases and records of a demonstration with the official schema, and sums them up.
 */
final class ValidReleases {

  private final OcdsSchemas schemas = new OcdsSchemas();
  private long releases;
  private long records;
  private long awarded;
  private long paid;

  /** Fails at the first fault; the sums must be those of the public view. */
  static ValidReleases require(Catalog catalog) {
    ValidReleases valid = new ValidReleases();
    catalog.openContracting().forEachRecord(valid::look);
    PublicOrderStore.Total total = catalog.publicOrders().total(PublicOrderFilter.all());
    assertThat(valid.records).isEqualTo(total.count());
    assertThat(valid.awarded).isEqualTo(total.value());
    assertThat(valid.paid).isEqualTo(total.paidValue());
    return valid;
  }

  long releases() {
    return releases;
  }

  private void look(ContractingRecord record) {
    for (Release release : record.releases()) {
      requireValid(release.toJson());
      releases++;
    }
    requireValid(record.compiledJson());
    records++;
    awarded += amount(first(record.compiled(), "awards"), "value");
    Map<?, ?> contract = first(record.compiled(), "contracts");
    if (contract.get("implementation") instanceof Map<?, ?> implementation) {
      paid += amount(first(implementation, "transactions"), "value");
    }
  }

  private void requireValid(String json) {
    List<String> faults = schemas.faultsOfRelease(json);
    if (!faults.isEmpty()) {
      assertThat(faults).as(json).isEmpty();
    }
  }

  private static Map<?, ?> first(Map<?, ?> object, String list) {
    return object.get(list) instanceof List<?> found && found.get(0) instanceof Map<?, ?> first
        ? first
        : Map.of();
  }

  private static long amount(Map<?, ?> object, String name) {
    @Nullable Object value = object.get(name);
    return value instanceof Map<?, ?> money && money.get("amount") instanceof Long amount
        ? amount
        : 0;
  }
}
