package id.blangkon.catalog.web.page.rules;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.policy.PolicyRow;
import id.blangkon.catalog.policy.procurement.ActingRole;
import id.blangkon.catalog.policy.procurement.ChannelState;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.procurement.ProcurementChannel;
import id.blangkon.catalog.policy.procurement.ProcurementMethod;
import id.blangkon.catalog.policy.procurement.PurchaseVariant;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Names;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a pack's tables as their reader does: words, rupiah, percentages, dates. */
final class RuleCells {

  private static final String NOTHING = "–";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern CATEGORY = Pattern.compile("\\d{2}(\\.\\d{2})*");

  /** Columns of whole rupiah in whatever table. */
  private static final Set<String> MONEY =
      Set.of("ceiling", "ceiling_up_to", "up_to", "above", "limit");

  private static final Set<String> PERCENT =
      Set.of(
          "percent",
          "most_percent",
          "least_percent",
          "offer_from_percent",
          "content_from",
          "content_below",
          "any_total_from");

  /** Columns with text that is nothing but text, whatever it looks like. */
  private static final Set<String> PLAIN =
      Set.of(
          "legal_basis",
          "account_code",
          "brackets",
          "name",
          "text_id",
          "text_en",
          "message_id",
          "message_en",
          "remedy_id",
          "remedy_en");

  private static final Map<String, Bilingual> CODES = codes();

  private final Names names;
  private final Language language;
  private final Messages words;
  private final Formats formats;

  RuleCells(Names names, Language language) {
    this.names = names;
    this.language = language;
    this.words = Messages.of(language);
    this.formats = Formats.of(language);
  }

  private static Map<String, Bilingual> codes() {
    Map<String, Bilingual> codes = new HashMap<>();
    put(codes, ProcurementMethod.values(), ProcurementMethod::words);
    put(codes, ProcurementCategory.values(), ProcurementCategory::words);
    put(codes, ProcurementChannel.values(), ProcurementChannel::words);
    put(codes, PurchaseVariant.values(), PurchaseVariant::words);
    put(codes, ActingRole.values(), ActingRole::words);
    put(codes, ContractForm.values(), ContractForm::words);
    put(codes, ChannelState.values(), ChannelState::words);
    return Map.copyOf(codes);
  }

  private static <E extends Enum<E>> void put(
      Map<String, Bilingual> codes, E[] constants, Function<E, Bilingual> called) {
    for (E constant : constants) {
      codes.put(constant.name(), called.apply(constant));
    }
  }

  List<String> of(PolicyRow row, List<String> columns) {
    return columns.stream().map(column -> cell(row, column)).toList();
  }

  private String cell(PolicyRow row, String column) {
    String text = row.has(column) ? row.optional(column) : null;
    if (text == null) {
      return NOTHING;
    }
    if (column.equals("source")) {
      return language == Language.ID ? RuleSources.indonesian(text) : text;
    }
    if (PLAIN.contains(column)) {
      return text;
    }
    if (column.equals("review_state")) {
      return words.find("rulesReview." + text).orElse(text);
    }
    if (DAY.matcher(text).matches()) {
      return formats.dateFull(LocalDate.parse(text));
    }
    if (PERCENT.contains(column)) {
      return text.replace('.', language == Language.ID ? ',' : '.') + "%";
    }
    if (WHOLE.matcher(text).matches()) {
      return isMoney(row, column) ? formats.rupiah(Long.parseLong(text)) : text;
    }
    return Arrays.stream(text.split("\\|", -1))
        .map(part -> word(column, part.strip()))
        .collect(Collectors.joining(", "));
  }

  /** An amount is in rupiah unless the row has another unit. */
  private static boolean isMoney(PolicyRow row, String column) {
    return MONEY.contains(column)
        || (column.equals("amount") && (!row.has("unit") || "RUPIAH".equals(row.optional("unit"))));
  }

  private String word(String column, String code) {
    if (CATEGORY.matcher(code).matches()) {
      return code + " " + names.category(code, language);
    }
    if (!CODE.matcher(code).matches() && !code.equals("yes") && !code.equals("no")) {
      return code;
    }
    Bilingual called = CODES.get(code);
    return words
        .find("rulesValue." + column + "." + code)
        .or(() -> words.find("rulesValue." + code))
        .orElseGet(() -> called == null ? known(column, code) : Names.of(called, language));
  }

  /** What other pages call it; a code that has no word there is shown as it is. */
  private String known(String column, String code) {
    @Nullable String family =
        switch (column) {
          case "tax" -> "tax";
          case "legal_form" -> "legalForm";
          case "scale" -> "scaleLong";
          case "severity" -> "severity";
          case "payment" -> "payment";
          default -> null;
        };
    return family == null ? code : words.find(family + "." + code).orElse(code);
  }
}
