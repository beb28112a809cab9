package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.ReviewState;
import id.blangkon.catalog.tax.LatePenalty;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the penalty of an order into one column and reads it again. */
final class LatePenaltyText {

  private LatePenaltyText() {}

  static @Nullable String write(@Nullable LatePenalty penalty) {
    if (penalty == null) {
      return null;
    }
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("days", Integer.toString(penalty.days()));
    texts.put("base", Long.toString(penalty.base().amount()));
    texts.put("rateNumerator", Long.toString(penalty.rate().numerator()));
    texts.put("rateDenominator", Long.toString(penalty.rate().denominator()));
    texts.put("amount", Long.toString(penalty.amount().amount()));
    if (penalty.legalBasis() != null) {
      texts.put("legalBasis", penalty.legalBasis());
    }
    texts.put("reviewState", penalty.reviewState().name());
    return FlatJson.write(texts);
  }

  static @Nullable LatePenalty read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    SortedMap<String, String> texts = FlatJson.read(text);
    return new LatePenalty(
        Integer.parseInt(get(texts, "days")),
        Rupiah.of(Long.parseLong(get(texts, "base"))),
        new Rate(
            Long.parseLong(get(texts, "rateNumerator")),
            Long.parseLong(get(texts, "rateDenominator"))),
        Rupiah.of(Long.parseLong(get(texts, "amount"))),
        texts.get("legalBasis"),
        ReviewState.valueOf(get(texts, "reviewState")));
  }

  private static String get(SortedMap<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalStateException("a stored penalty lacks " + name);
    }
    return text;
  }
}
