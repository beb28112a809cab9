package id.blangkon.catalog.policy.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every purchase, tried on many with a fixed seed. */
class ProcurementLawsTest {

  private static final int CASES = 100_000;
  private static final LocalDate FIRST = LocalDate.of(2018, 3, 22);
  private static final int DAYS = 3_800;
  private static final long[] LIMITS = {
    10_000_000, 50_000_000, 100_000_000, 200_000_000, 400_000_000, 2_500_000_000L, 15_000_000_000L
  };

  private final ProcurementRules rules = new ProcurementRules(PolicyPack.national());
  private final Random random = new Random(46_2025);

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private LocalDate day() {
    return switch (random.nextInt(4)) {
      case 0 -> LocalDate.of(2025, 4, 29).plusDays(random.nextInt(2));
      case 1 -> LocalDate.of(2021, 2, 1).plusDays(random.nextInt(2));
      default -> FIRST.plusDays(random.nextInt(DAYS));
    };
  }

  /** Often beside a limit, where mistakes are. */
  private long value() {
    return random.nextBoolean()
        ? LIMITS[random.nextInt(LIMITS.length)] + random.nextInt(5) - 2
        : 1 + (long) Math.pow(10, random.nextDouble() * 11);
  }

  private ProcurementCaseBuilder purchase(long value) {
    return ProcurementCase.of(
            any(ProcurementMethod.values()), any(ProcurementCategory.values()), Rupiah.of(value))
        .variant(any(PurchaseVariant.values()))
        .channel(any(ProcurementChannel.values()))
        .scale(any(BusinessScale.values()))
        .ceiling(Rupiah.of(random.nextBoolean() ? value : value()));
  }

  private static Set<String> codes(ProcurementDecision decision) {
    return decision.findings().stream().map(Finding::code).collect(Collectors.toSet());
  }

  @Test
  void aStrongerFormIsAllowedWhereverAWeakerOneIs() {
    int weaker = 0;
    for (int i = 0; i < CASES; i++) {
      LocalDate day = day();
      ProcurementCaseBuilder builder = purchase(value());
      EnumSet<ContractForm> allowed = EnumSet.noneOf(ContractForm.class);
      for (ContractForm form : ContractForm.values()) {
        ProcurementDecision decision = rules.judge(builder.form(form).build(), day);
        boolean refused = codes(decision).contains("CONTRACT_FORM");
        assertThat(refused).isNotEqualTo(decision.forms().contains(form));
        if (!refused) {
          allowed.add(form);
        }
      }
      assertThat(allowed).as("a contract is always enough").contains(ContractForm.CONTRACT);
      boolean electronic = builder.build().method() == ProcurementMethod.E_PURCHASING;
      for (ContractForm form : allowed) {
        for (ContractForm stronger : ContractForm.values()) {
          boolean sameLadder = electronic || stronger != ContractForm.ORDER_LETTER;
          if (stronger.compareTo(form) > 0 && sameLadder) {
            assertThat(allowed).contains(stronger);
            weaker++;
          }
        }
      }
    }
    assertThat(weaker).isGreaterThan(CASES);
  }

  @Test
  void moreMoneyNeverAsksForLess() {
    int stricter = 0;
    for (int i = 0; i < CASES; i++) {
      LocalDate day = day();
      long one = value();
      long other = value();
      ProcurementCaseBuilder builder = purchase(Math.min(one, other));
      ProcurementCase less = builder.build();
      ProcurementCase more =
          ProcurementCase.of(less.method(), less.category(), Rupiah.of(Math.max(one, other)))
              .variant(less.variant())
              .channel(less.channel())
              .scale(less.scale())
              .ceiling(less.ceiling())
              .build();
      ProcurementDecision of = rules.judge(less, day);
      ProcurementDecision than = rules.judge(more, day);
      assertThat(than.forms()).as("forms").isSubsetOf(of.forms());
      assertThat(of.ownerEstimateRequired() && !than.ownerEstimateRequired()).isFalse();
      assertThat(of.nationalSystemRequired() && !than.nationalSystemRequired()).isFalse();
      assertThat(than.performanceBond()).isGreaterThanOrEqualTo(of.performanceBond());
      assertThat(than.leastOffers()).isGreaterThanOrEqualTo(of.leastOffers());
      for (String limit : List.of("METHOD_LIMIT", "METHOD_NOT_OPEN", "NATIONAL_SYSTEM")) {
        assertThat(codes(of).contains(limit) && !codes(than).contains(limit)).as(limit).isFalse();
      }
      if (than.isRefused() && !of.isRefused()) {
        stricter++;
      }
    }
    assertThat(stricter).isPositive();
  }

  @Test
  void everyFindingIsFilledInAndSaysItsLayerAndItsLegalBasisOrNone() {
    List<String> layers = PolicyPack.national().layers();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < CASES / 10; i++) {
      ProcurementCase purchase =
          purchase(value())
              .actor(any(ActingRole.values()))
              .form(any(ContractForm.values()))
              .estimate(Rupiah.of(value()))
              .advance(Rupiah.of(value()))
              .amended(Rupiah.of(value()))
              .offers((long) random.nextInt(4))
              .circumstances(Set.of(any(Circumstance.values())))
              .build();
      findings.addAll(rules.judge(purchase, day()).findings());
    }
    assertThat(findings).hasSizeGreaterThan(CASES / 10);
    for (Finding finding : findings) {
      assertThat(
              finding.message().indonesian()
                  + finding.message().english()
                  + finding.remedy().indonesian()
                  + finding.remedy().english())
          .doesNotContain("{", "}");
      assertThat(layers).contains(finding.layer());
      assertThat(finding.legalBasis()).isNotEqualTo("");
    }
    assertThat(findings)
        .extracting(Finding::code)
        .contains(
            "METHOD_LIMIT",
            "NATIONAL_SYSTEM",
            "ACTOR",
            "NEEDS_POLICY",
            "CONTRACT_FORM",
            "OWNER_ESTIMATE_ABOVE_CEILING",
            "PERFORMANCE_BOND",
            "ADVANCE_TOO_LOW",
            "ADVANCE_TOO_HIGH",
            "AMENDMENT_LIMIT",
            "RESERVED_FOR_SMALL",
            "CATALOGUE_DUTY",
            "CHANNEL_IN_TRANSITION",
            "COMPARISON");
  }

  @Test
  void aContractStaysUnderTheRulesOfItsDay() {
    for (int i = 0; i < CASES; i++) {
      ProcurementCaseBuilder builder = purchase(value());
      LocalDate signed = day();
      ProcurementDecision then = rules.judge(builder.build(), signed);
      ProcurementDecision later =
          rules.judge(builder.signedOn(signed).build(), signed.plusDays(random.nextInt(2_000)));
      assertThat(later).isEqualTo(then);
    }
  }
}
