package id.blangkon.catalog.policy.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds for every purchase, tried on many with a fixed seed. */
class ProcurementLawsTest {

  private static final int CASES = 100_000;
  private static final LocalDate FIRST = LocalDate.of(2018, 3, 22);
  private static final int DAYS = 3_800;
  private static final long[] LIMITS = {
    10_000_000, 50_000_000, 100_000_000, 200_000_000, 400_000_000, 2_500_000_000L, 15_000_000_000L
  };

  /** What a purchase of more money never leaves behind. */
  private static final List<String> GROWING =
      List.of("METHOD_LIMIT", "METHOD_NOT_OPEN", "NATIONAL_SYSTEM");

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

  private static boolean says(ProcurementDecision decision, String code) {
    for (Finding finding : decision.findings()) {
      if (finding.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** Puts what is to be said of a case together only when the law does not hold for it. */
  private static void holds(boolean law, Supplier<String> what) {
    if (!law) {
      fail(what.get());
    }
  }

  @Test
  void aStrongerFormIsAllowedWhereverAWeakerOneIs() {
    ContractForm[] forms = ContractForm.values();
    int weaker = 0;
    int refused = 0;
    for (int i = 0; i < CASES; i++) {
      LocalDate day = day();
      ProcurementCaseBuilder builder = purchase(value());
      ProcurementCase purchase = builder.form(any(forms)).build();
      ProcurementDecision decision = rules.judge(purchase, day);
      Supplier<String> told = () -> purchase + " on " + day + ": " + decision;
      Set<ContractForm> allowed = decision.forms();
      holds(allowed.contains(ContractForm.CONTRACT), told);
      holds(allowed.contains(purchase.form()) != says(decision, "CONTRACT_FORM"), told);
      refused += allowed.contains(purchase.form()) ? 0 : 1;
      boolean electronic = purchase.method() == ProcurementMethod.E_PURCHASING;
      for (ContractForm form : allowed) {
        for (ContractForm stronger : forms) {
          boolean sameLadder = electronic || stronger != ContractForm.ORDER_LETTER;
          if (stronger.compareTo(form) > 0 && sameLadder) {
            holds(allowed.contains(stronger), told);
            weaker++;
          }
        }
      }
    }
    assertThat(weaker).isGreaterThan(CASES);
    assertThat(refused).isGreaterThan(CASES / 10);
  }

  @Test
  void moreMoneyNeverAsksForLess() {
    int stricter = 0;
    for (int i = 0; i < CASES; i++) {
      LocalDate day = day();
      long one = value();
      long other = value();
      ProcurementCase less = purchase(Math.min(one, other)).build();
      ProcurementCase more =
          ProcurementCase.of(less.method(), less.category(), Rupiah.of(Math.max(one, other)))
              .variant(less.variant())
              .channel(less.channel())
              .scale(less.scale())
              .ceiling(less.ceiling())
              .build();
      ProcurementDecision of = rules.judge(less, day);
      ProcurementDecision than = rules.judge(more, day);
      Supplier<String> told = () -> less + " and " + more + " on " + day + ": " + of + than;
      holds(of.forms().containsAll(than.forms()), told);
      holds(!of.ownerEstimateRequired() || than.ownerEstimateRequired(), told);
      holds(!of.nationalSystemRequired() || than.nationalSystemRequired(), told);
      holds(!of.performanceBond().isMoreThan(than.performanceBond()), told);
      holds(than.leastOffers() >= of.leastOffers(), told);
      for (String limit : GROWING) {
        holds(!says(of, limit) || says(than, limit), told);
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
      holds(later.equals(then), () -> then + " and later " + later);
    }
  }
}
