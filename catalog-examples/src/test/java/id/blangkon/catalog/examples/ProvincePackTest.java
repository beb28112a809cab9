package id.blangkon.catalog.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.PackCheck;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs beside this module: rules that were changed without Java. */
class ProvincePackTest {

  private static final Path PACKS = Path.of("packs");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final PolicyPack province = PolicyPack.load(PACKS.resolve("jawa-tengah"));
  private final PolicyPack regency = province.with(PACKS.resolve("kabupaten-contoh"));

  private static PolicyRow ceiling(PolicyPack pack, LocalDate day) {
    return pack.table("channel_ceilings").effective(day, row -> true).orElseThrow();
  }

  @Test
  void bothPacksAreAcceptedByTheirOwnExamples() {
    for (PolicyPack pack : new PolicyPack[] {province, regency}) {
      PackCheck check = PackCheck.of(pack);
      assertThat(check.failures()).isEmpty();
      assertThat(check.policyExamples()).isGreaterThan(5);
    }
  }

  @Test
  void theRegencyLowersTheCeilingAndTheRestStaysWithTheProvinceAndTheNation() {
    assertThat(ceiling(regency, TODAY).number("ceiling")).isEqualTo(25_000_000);
    assertThat(ceiling(regency, TODAY).layer()).isEqualTo("kabupaten-contoh 1");
    assertThat(ceiling(regency, LocalDate.of(2021, 6, 1)).layer()).startsWith("jawa-tengah ");
    assertThat(ceiling(province, TODAY).number("ceiling")).isEqualTo(50_000_000);
    assertThat(ceiling(province, TODAY).layer()).startsWith("nasional ");
    assertThat(regency.id()).isEqualTo("kabupaten-contoh 1 + " + province.id());
  }

  @Test
  void theRegencyNamesTheRegionWhoseOrdersItRules() {
    assertThat(regency.region()).isEqualTo(RegionCode.of("33.25"));
    assertThat(province.region()).isNull();
  }

  @Test
  void theRegencysHolidayIsNoWorkingDay() {
    ZoneId zone = ZoneId.of("Asia/Jakarta");
    LocalDate holiday = LocalDate.of(2026, 11, 26);
    assertThat(new WorkingCalendar(zone, regency).isWorkingDay(holiday)).isFalse();
    assertThat(new WorkingCalendar(zone, province).isWorkingDay(holiday)).isTrue();
  }

  @Test
  void aBrokenPackIsRefusedWithWhereAndWhatToDoInBothLanguages(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\nrusak,1,Rusak\n");
    Files.writeString(
        folder.resolve("method_limits.csv"),
        """
        method,category,up_to,allowed,effective_from,effective_to,legal_basis,source,review_state
        DIRECT_PROCUREMENT,GOODS,Rp200.000.000,yes,2026-01-01,,,contoh,ILLUSTRATIVE
        """);

    assertThatThrownBy(() -> PolicyPack.load(folder))
        .isInstanceOfSatisfying(
            PolicyPackException.class,
            refused -> {
              assertThat(refused.text().indonesian())
                  .isEqualTo(
                      "method_limits.csv baris 2: kolom “up_to” berisi “Rp200.000.000”; tulis"
                          + " bilangan bulat seperti 50000000");
              assertThat(refused.text().english())
                  .isEqualTo(
                      "method_limits.csv line 2: column “up_to” has “Rp200.000.000”; write a whole"
                          + " number such as 50000000");
            });
  }
}
