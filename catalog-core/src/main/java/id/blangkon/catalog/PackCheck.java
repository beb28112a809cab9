package id.blangkon.catalog;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.order.Lifecycle;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.example.PolicyExamples;
import id.blangkon.catalog.policy.procurement.ProcurementKinds;
import id.blangkon.catalog.policy.procurement.StoreChannels;
import id.blangkon.catalog.policy.splitting.SplittingRules;
import id.blangkon.catalog.tax.LatePenalties;
import id.blangkon.catalog.tax.PlatformDesignation;
import id.blangkon.catalog.tax.PurchaseKinds;
import id.blangkon.catalog.tax.TaxExamples;
import id.blangkon.catalog.tax.VatTable;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a policy pack may be used: all its tables can be read, and its own examples come out as
 * they say.
 *
 * @param packId ids and versions of its layers
 * @param policyExamples how many worked decisions it brings
 * @param taxExamples how many worked tax computations it brings
 * @param failures what comes out otherwise, with file, line, what was expected and what came
 */
public record PackCheck(
    String packId, int policyExamples, int taxExamples, List<Bilingual> failures) {

  private static final int MOST_TOLD = 10;

  public PackCheck {
    failures = List.copyOf(failures);
  }

  /**
   * Runs the examples of the pack's nearest layer.
   *
   * @throws id.blangkon.catalog.policy.PolicyPackException when a table cannot be used
   */
  public static PackCheck of(PolicyPack pack) {
    refuseWhatCannotBeRead(pack);
    List<Bilingual> failures = new ArrayList<>(PolicyExamples.failures(pack));
    failures.addAll(TaxExamples.failures(pack));
    return new PackCheck(
        pack.id(),
        pack.table("examples").rows().size(),
        pack.table("tax_examples").rows().size(),
        failures);
  }

  /** Whether nothing came out otherwise; of a pack without examples nothing can. */
  public boolean passed() {
    return failures.isEmpty();
  }

  /** Whether it brings an example at all. */
  public boolean isTested() {
    return policyExamples + taxExamples > 0;
  }

  /** Why it must not be used, and what to do; null when it may. Some of many failures are told. */
  public @Nullable Bilingual refusal() {
    if (!isTested()) {
      return Bilingual.of(
          "Tidak ada yang diuji: paket "
              + packId
              + " tidak memuat contoh. Tambahkan examples.csv (keputusan) atau tax_examples.csv"
              + " (hitungan pajak), sedikitnya satu baris.",
          "Nothing was tested: the pack "
              + packId
              + " has no examples. Add examples.csv (decisions) or tax_examples.csv (tax"
              + " computations) with at least one row.");
    }
    if (passed()) {
      return null;
    }
    int untold = failures.size() - MOST_TOLD;
    return Bilingual.of(
        "Contoh paket "
            + packId
            + " tidak sesuai dengan tabelnya. Betulkan tabel atau contohnya: "
            + told(Bilingual::indonesian)
            + (untold > 0 ? "; dan " + untold + " contoh lain" : ""),
        "The examples of the pack "
            + packId
            + " come out otherwise. Mend the tables or the examples: "
            + told(Bilingual::english)
            + (untold > 0 ? "; and " + untold + " more" : ""));
  }

  private String told(Function<Bilingual, String> language) {
    return failures.stream().limit(MOST_TOLD).map(language).collect(Collectors.joining("; "));
  }

  /** Each of these reads its tables to the end and refuses what it cannot use. */
  private static void refuseWhatCannotBeRead(PolicyPack pack) {
    List<Function<PolicyPack, Object>> readers =
        List.of(
            given -> new Lifecycle(given, new WorkingCalendar(ZoneOffset.UTC, given)),
            VatTable::new,
            LatePenalties::new,
            PurchaseKinds::new,
            PlatformDesignation::new,
            StoreChannels::new,
            ProcurementKinds::new,
            SplittingRules::new);
    readers.forEach(reader -> Objects.requireNonNull(reader.apply(pack)));
  }
}
