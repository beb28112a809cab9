package id.blangkon.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final OrderRules rules = new OrderRules(PolicyPack.national());

  private static OrderReview.Line line(String name, String category, boolean listed) {
    return new OrderReview.Line(name, category, 1, Rupiah.of(1), listed, true);
  }

  private static OrderReview review(
      long gross,
      LocalDate day,
      BusinessScale scale,
      boolean supplierActive,
      OrderReview.Line... lines) {
    return new OrderReview(
        TenantId.of("33.74"),
        WorkUnitId.of(new UUID(1, 1)),
        SupplierId.of(new UUID(2, 2)),
        scale,
        supplierActive,
        day,
        Rupiah.of(gross),
        List.of(lines));
  }

  private static OrderReview good(long gross, LocalDate day) {
    return review(gross, day, BusinessScale.MEDIUM, true, line("Kertas", "02.01", true));
  }

  private static Optional<Finding> find(List<Finding> findings, String code) {
    return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "49999999, 2021-01-01, false",
    "50000000, 2021-01-01, false",
    "50000001, 2021-01-01, true",
    "50000000, 2025-04-29, false",
    "50000001, 2025-04-29, true",
    "49999999, 2025-04-30, false",
    "50000000, 2025-04-30, false",
    "50000001, 2025-04-30, true",
    "50000000, 2026-11-24, false",
    "50000001, 2026-11-24, true"
  })
  void the_store_sells_up_to_fifty_million_and_not_a_rupiah_more(
      long gross, LocalDate day, boolean blocked) {
    List<Finding> findings = rules.review(good(gross, day));

    assertThat(find(findings, "STORE_CEILING").isPresent()).isEqualTo(blocked);
    assertThat(find(findings, "STORE_CEILING_KEPT").isPresent()).isNotEqualTo(blocked);
    assertThat(findings.stream().anyMatch(Finding::blocks)).isEqualTo(blocked);
  }

  @Test
  void the_ceiling_names_its_article_from_the_day_on_that_has_one() {
    assertThat(find(rules.review(good(1, LocalDate.of(2025, 4, 29))), "STORE_CEILING_KEPT"))
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.legalBasis()).isNull();
              assertThat(finding.reviewState()).isEqualTo(ReviewState.ILLUSTRATIVE);
            });
    assertThat(find(rules.review(good(1, LocalDate.of(2025, 4, 30))), "STORE_CEILING_KEPT"))
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.legalBasis()).contains("Pasal 38 ayat (8)", "46/2025");
              assertThat(finding.reviewState()).isEqualTo(ReviewState.UNREVIEWED);
            });
  }

  @Test
  void before_the_store_there_was_no_ceiling() {
    assertThat(find(rules.review(good(50_000_001, LocalDate.of(2020, 12, 31))), "STORE_CEILING"))
        .isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_found_at_once_and_the_gravest_comes_first() {
    List<Finding> findings =
        rules.review(
            review(
                60_000_000,
                TODAY,
                BusinessScale.MICRO,
                false,
                line("Kertas", "02.01", true),
                line("Tinta", "02.02", false),
                line("Pena", "02.03", false)));

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "SUPPLIER_NOT_ACTIVE",
            "PRODUCT_NOT_LISTED",
            "PRODUCT_NOT_LISTED",
            "STORE_CEILING",
            "MICRO_SMALL_SUPPLIER");
    assertThat(findings).isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
    assertThat(findings).last().extracting(Finding::code).isEqualTo("MICRO_SMALL_SUPPLIER");
  }

  @Test
  void every_text_is_filled_with_the_facts_that_the_rule_used() {
    List<Finding> findings =
        rules.review(
            review(
                60_000_000,
                TODAY,
                BusinessScale.SMALL,
                false,
                line("Tinta “{gross}” hitam", "02.02", false)));

    for (Finding finding : findings) {
      for (String text :
          List.of(
              finding.message().indonesian(),
              finding.message().english(),
              finding.remedy().indonesian(),
              finding.remedy().english())) {
        assertThat(text).isNotBlank();
        assertThat(text.replace("{gross}", "")).as(finding.code()).doesNotContain("{", "}");
      }
    }
    Finding ceiling = find(findings, "STORE_CEILING").orElseThrow();
    assertThat(ceiling.message().english()).contains("Rp60,000,000", "Rp50,000,000");
    assertThat(ceiling.facts())
        .containsEntry("ceiling", "50000000")
        .containsEntry("gross", "60000000");
    assertThat(ceiling.layer()).isEqualTo(PolicyPack.national().id());
    assertThat(ceiling.remedy().indonesian()).contains("Rp50.000.000", "SPSE");
    assertThat(find(findings, "PRODUCT_NOT_LISTED").orElseThrow().message().indonesian())
        .as("a name is not taken for a template")
        .contains("Tinta “{gross}” hitam");
  }

  @ParameterizedTest
  @EnumSource(BusinessScale.class)
  void micro_and_small_businesses_count_and_medium_ones_do_not(BusinessScale scale) {
    List<Finding> findings =
        rules.review(review(1, TODAY, scale, true, line("Kertas", "02.01", true)));

    assertThat(find(findings, "MICRO_SMALL_SUPPLIER").isPresent())
        .isEqualTo(scale == BusinessScale.MICRO || scale == BusinessScale.SMALL);
    assertThat(findings).noneMatch(Finding::blocks);
  }

  @Test
  void of_several_ceilings_the_lowest_of_the_orders_categories_counts(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(
        folder.resolve("channel_ceilings.csv"),
        """
        category,ceiling,rule,effective_from,effective_to,legal_basis,source,review_state
        01.01,10000000,STORE_CEILING,2021-01-01,,Perda 1,tenant,REVIEWED
        01,20000000,STORE_CEILING,2021-01-01,,Perda 2,tenant,REVIEWED
        ,50000000,STORE_CEILING,2021-01-01,,Perda 3,tenant,REVIEWED
        """);
    OrderRules own = new OrderRules(PolicyPack.load(folder));

    assertThat(ceiling(own, "02.01")).isEqualTo("50000000");
    assertThat(ceiling(own, "01.02")).isEqualTo("20000000");
    assertThat(ceiling(own, "01.01")).isEqualTo("10000000");
    assertThat(ceiling(own, "01.01.09")).isEqualTo("10000000");
    assertThat(ceiling(own, "01.010")).isEqualTo("20000000");
    assertThat(ceiling(own, "010")).isEqualTo("50000000");
    assertThat(ceiling(own, "02.01", "01.02", "02.02")).isEqualTo("20000000");
  }

  private static String ceiling(OrderRules rules, String... categories) {
    OrderReview.Line[] lines =
        List.of(categories).stream()
            .map(category -> line("x", category, true))
            .toArray(OrderReview.Line[]::new);
    return find(
            rules.review(review(1, TODAY, BusinessScale.LARGE, true, lines)), "STORE_CEILING_KEPT")
        .orElseThrow()
        .facts()
        .get("ceiling");
  }
}
