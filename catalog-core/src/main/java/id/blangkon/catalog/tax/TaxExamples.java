package id.blangkon.catalog.tax;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.policy.PolicyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The worked computations that travel with a pack (table {@code tax_examples}): a pack whose own
 * examples come out otherwise is not to be used.
 *
 * <p>A line is written as kind and amount, with what is special after it: {@code GOODS 11100000
 * inclusive}, {@code GOODS 50000000 RICE}, {@code GOODS 100 luxury}, {@code GOODS 100 exempt} for
 * what is outside VAT; several are joined with {@code +}. Goods that came late are written as
 * {@code LATE 32500000 3}: the price of the late part without VAT, and the days. What is expected
 * is written as {@code VAT 220006 TREASURER; gross 2220056; supplier 1970049}: every tax that is
 * not zero with its collector, and sums as far as they are named.
 */
public final class TaxExamples {

  private TaxExamples() {}

  /** What comes out otherwise, one sentence each with file and line; empty when all is well. */
  public static List<Bilingual> failures(PolicyPack pack) {
    TaxRules rules = new TaxRules(pack);
    LatePenalties penalties = new LatePenalties(pack);
    List<Bilingual> failures = new ArrayList<>();
    for (PolicyRow row : pack.table("tax_examples").rows()) {
      Map<String, String> expected = expected(row);
      Map<String, String> found = found(row, rules, penalties);
      found.keySet().removeIf(name -> isSum(name) && !expected.containsKey(name));
      if (!found.equals(expected)) {
        failures.add(row.toldOtherwise(expected, found));
      }
    }
    return failures;
  }

  private static Map<String, String> found(PolicyRow row, TaxRules rules, LatePenalties penalties) {
    return row.text("lines").startsWith("LATE ")
        ? late(row, penalties)
        : found(rules.assess(purchase(row)));
  }

  private static Map<String, String> late(PolicyRow row, LatePenalties penalties) {
    String[] words = row.text("lines").split("\\s+", -1);
    try {
      Rupiah part = Rupiah.of(Long.parseLong(words[1]));
      int days = Integer.parseInt(words[2]);
      Map<String, String> found = new TreeMap<>();
      penalties
          .of(part, days, row.date("date"))
          .ifPresent(
              penalty -> found.put("LATE_PENALTY", Long.toString(penalty.amount().amount())));
      return found;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      PolicyPackException wrong =
          row.wrong(
              "lines",
              "berisi “" + row.text("lines") + "”; tulis jumlah dan hari seperti LATE 32500000 3",
              "has “" + row.text("lines") + "”; write an amount and days such as LATE 32500000 3");
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static TaxedPurchase purchase(PolicyRow row) {
    return new TaxedPurchase(
        row.date("date"),
        row.choice("channel", PurchaseChannel.class),
        row.isYes("designated"),
        row.choice("payment", PaymentMethod.class),
        new TaxedSupplier(
            row.choice("legal_form", LegalForm.class),
            row.isYes("vat_registered"),
            row.isYes("has_tax_id"),
            row.isYes("msme_certificate"),
            row.optionalDate("registered_on"),
            Boolean.TRUE.equals(row.optionalYes("tax_exemption")),
            row.optional("qualification") == null
                ? ConstructionQualification.NONE
                : row.choice("qualification", ConstructionQualification.class)),
        Arrays.stream(row.text("lines").split("\\+", -1))
            .map(line -> line(row, line.strip()))
            .toList());
  }

  private static TaxedLine line(PolicyRow row, String text) {
    String[] words = text.split("\\s+", -1);
    try {
      boolean inclusive = false;
      boolean luxury = false;
      boolean vatExempt = false;
      GoodsGroup group = GoodsGroup.OTHER;
      for (String word : Arrays.asList(words).subList(2, words.length)) {
        if (word.equals("inclusive")) {
          inclusive = true;
        } else if (word.equals("luxury")) {
          luxury = true;
        } else if (word.equals("exempt")) {
          vatExempt = true;
        } else {
          group = GoodsGroup.valueOf(word);
        }
      }
      return new TaxedLine(
          PurchaseKind.valueOf(words[0]),
          Rupiah.of(Long.parseLong(words[1])),
          inclusive,
          luxury,
          vatExempt,
          group);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      PolicyPackException wrong =
          row.wrong(
              "lines",
              "berisi “" + text + "”; tulis jenis dan jumlah seperti GOODS 2000050",
              "has “" + text + "”; write a kind and an amount such as GOODS 2000050");
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static Map<String, String> expected(PolicyRow row) {
    Map<String, String> expected = new TreeMap<>();
    for (String part : row.text("expected").split(";", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      if (words.length < 2) {
        throw row.wrong(
            "expected",
            "berisi “" + part.strip() + "”; tulis misalnya VAT 220006 TREASURER",
            "has “" + part.strip() + "”; write for example VAT 220006 TREASURER");
      }
      expected.put(words[0], words[1]);
    }
    return expected;
  }

  private static Map<String, String> found(TaxAssessment assessment) {
    Map<String, Rupiah> sums = new TreeMap<>();
    for (TaxLine line : assessment.lines()) {
      if (line.amount().isPositive()) {
        sums.merge(line.type().name() + " " + line.collector().name(), line.amount(), Rupiah::plus);
      }
    }
    Map<String, String> found = new TreeMap<>();
    sums.forEach(
        (name, sum) -> {
          String[] words = name.split(" ", 2);
          found.put(words[0], sum.amount() + " " + words[1]);
        });
    found.put("net", Long.toString(assessment.net().amount()));
    found.put("gross", Long.toString(assessment.gross().amount()));
    found.put("supplier", Long.toString(assessment.netToSupplier().amount()));
    return found;
  }

  private static boolean isSum(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }
}
