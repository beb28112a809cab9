package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.tax.LatePenalty;
import id.blangkon.catalog.tax.TaxCollector;
import id.blangkon.catalog.tax.TaxType;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Deductions;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.TaxLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The taxes of a purchase in the reader's words. What is the same on several lines is one row, with
 * the sums of its bases and amounts.
 */
final class TaxTables {

  private static final List<TaxCollector> KEEPERS =
      List.of(TaxCollector.TREASURER, TaxCollector.PLATFORM);

  private final List<Same> taxes;
  private final Language language;
  private final Messages words;
  private final Formats formats;

  TaxTables(List<id.blangkon.catalog.tax.TaxLine> taxes, Language language) {
    this.taxes = together(taxes);
    this.language = language;
    this.words = Messages.of(language);
    this.formats = Formats.of(language);
  }

  /** All that makes a row one of its own. */
  private record Key(
      TaxType type,
      Rate rate,
      TaxCollector collector,
      boolean added,
      @Nullable String accountCode,
      @Nullable String legalBasis,
      ReviewState reviewState) {

    static Key of(id.blangkon.catalog.tax.TaxLine line) {
      return new Key(
          line.type(),
          line.rate(),
          line.collector(),
          line.added(),
          line.accountCode(),
          line.legalBasis(),
          line.reviewState());
    }
  }

  private record Same(Key key, Rupiah base, Rupiah amount) {}

  private static List<Same> together(List<id.blangkon.catalog.tax.TaxLine> taxes) {
    Map<Key, Same> sums = new LinkedHashMap<>();
    for (id.blangkon.catalog.tax.TaxLine tax : taxes) {
      Key key = Key.of(tax);
      sums.merge(
          key,
          new Same(key, tax.base(), tax.amount()),
          (one, other) ->
              new Same(key, one.base().plus(other.base()), one.amount().plus(other.amount())));
    }
    return List.copyOf(sums.values());
  }

  /**
   * What is paid in addition to the price.
   *
   * @param within taxes that are part of the price all the same
   */
  List<TaxLine> onTop(Predicate<TaxType> within) {
    List<TaxLine> lines = new ArrayList<>();
    for (Same tax : taxes) {
      if (tax.key().added() && !within.test(tax.key().type())) {
        String remitted =
            tax.key().collector() == TaxCollector.SUPPLIER
                ? withAccount(words.text("tax.bySupplier"), tax.key())
                : null;
        lines.add(line(tax, remitted, null));
      }
    }
    return lines;
  }

  /** What each collector keeps back; then what is exempt, with its reason. */
  List<Deductions> deductions() {
    List<Deductions> deductions = new ArrayList<>();
    for (TaxCollector keeper : KEEPERS) {
      List<TaxLine> lines = new ArrayList<>();
      for (Same tax : taxes) {
        if (tax.key().collector() == keeper) {
          lines.add(tax.key().added() ? passedOn(tax) : line(tax, worked(tax), null));
        }
      }
      add(deductions, keeper.name(), lines);
    }
    List<TaxLine> exempt = new ArrayList<>();
    for (Same tax : taxes) {
      if (tax.key().collector() == TaxCollector.NOBODY) {
        exempt.add(line(tax, null, words.text("tax.exempt")));
      }
    }
    add(deductions, TaxCollector.NOBODY.name(), exempt);
    return deductions;
  }

  private static void add(List<Deductions> deductions, String by, List<TaxLine> lines) {
    if (!lines.isEmpty()) {
      deductions.add(new Deductions(by, lines));
    }
  }

  /**
   * What changes no sum: taxes within the price, and what the supplier bears.
   *
   * @param within taxes on top that are part of the price all the same
   */
  List<TaxLine> besides(Predicate<TaxType> within) {
    List<TaxLine> lines = new ArrayList<>();
    for (Same tax : taxes) {
      boolean inPrice = tax.key().added() && within.test(tax.key().type());
      boolean borne = !tax.key().added() && tax.key().collector() == TaxCollector.SUPPLIER;
      if (inPrice || borne) {
        lines.add(line(tax, words.text(inPrice ? "tax.inPrice" : "tax.borneBySupplier"), null));
      }
    }
    return lines;
  }

  boolean has(TaxType type) {
    return taxes.stream().anyMatch(tax -> tax.key().type() == type);
  }

  /** The penalty for goods that came late, as the agency keeps it. */
  Deductions penalty(LatePenalty penalty) {
    String worked =
        words.text(
            "tax.penaltyWorked",
            formats.number(penalty.days()),
            penalty.rate().numerator() + "/" + formats.number(penalty.rate().denominator()),
            formats.rupiah(penalty.base().amount()));
    return penalty(penalty.amount().amount(), worked, penalty.legalBasis(), penalty.reviewState());
  }

  /** The penalty of which no more is known than its days. */
  Deductions penalty(
      long days, long amount, @Nullable String legalBasis, @Nullable ReviewState reviewState) {
    return penalty(
        amount, words.text("tax.penaltyDays", formats.number(days)), legalBasis, reviewState);
  }

  private static Deductions penalty(
      long amount, String detail, @Nullable String legalBasis, @Nullable ReviewState reviewState) {
    return new Deductions(
        "PENALTY",
        List.of(
            new TaxLine(
                "LATE_PENALTY",
                null,
                amount,
                detail,
                legalBasis,
                reviewState == ReviewState.REVIEWED,
                null)));
  }

  private TaxLine line(Same tax, @Nullable String detail, @Nullable String reason) {
    return new TaxLine(
        tax.key().type().name(),
        Goods.percent(tax.key().rate(), language),
        tax.amount().amount(),
        detail,
        tax.key().legalBasis(),
        tax.key().reviewState() == ReviewState.REVIEWED,
        reason);
  }

  /** A tax that stands further up with its basis already, now on its way to the state. */
  private TaxLine passedOn(Same tax) {
    String code = tax.key().accountCode();
    return new TaxLine(
        tax.key().type().name(),
        null,
        tax.amount().amount(),
        code == null ? null : words.text("tax.account", code),
        null,
        true,
        null);
  }

  private String worked(Same tax) {
    Rate rate = tax.key().rate();
    String worked =
        words.text(
            "tax.worked",
            formats.rate(rate.numerator(), rate.denominator()),
            formats.rupiah(tax.base().amount()));
    return withAccount(worked, tax.key());
  }

  private String withAccount(String said, Key key) {
    String code = key.accountCode();
    return code == null ? said : said + " · " + words.text("tax.account", code);
  }
}
