package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.PersonalDataProtection;
import id.blangkon.catalog.supplier.EvidenceKind;
import id.blangkon.catalog.supplier.ScaleDecision;
import id.blangkon.catalog.supplier.ScaleEvidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the scale of a supplier.
 *
 * @param evidence its number and figures, encrypted
 */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record ScaleDecisionRow(
    UUID id,
    UUID supplierId,
    BusinessScale scale,
    EvidenceKind evidenceKind,
    LocalDate evidenceOn,
    byte[] evidence,
    Instant decidedAt,
    UUID decidedBy) {

  private static final String NUMBER = "number";
  private static final String YEAR = "turnoverYear";
  private static final String TURNOVER = "turnover";
  private static final String CAPITAL = "capital";

  static ScaleDecisionRow of(ScaleDecision decision, PersonalDataProtection protection) {
    ScaleEvidence seen = decision.evidence();
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(NUMBER, seen.number());
    if (seen.turnoverYear() != null) {
      texts.put(YEAR, seen.turnoverYear().toString());
    }
    putIfPresent(texts, TURNOVER, seen.turnover());
    putIfPresent(texts, CAPITAL, seen.capital());
    return new ScaleDecisionRow(
        decision.id(),
        decision.supplier().value(),
        decision.scale(),
        seen.kind(),
        seen.on(),
        protection.encrypt(FlatJson.write(texts)),
        decision.decidedAt(),
        decision.decidedBy().value());
  }

  ScaleDecision toDecision(PersonalDataProtection protection) {
    SortedMap<String, String> texts = FlatJson.read(protection.decrypt(evidence));
    String year = texts.get(YEAR);
    return new ScaleDecision(
        id,
        SupplierId.of(supplierId),
        scale,
        new ScaleEvidence(
            evidenceKind,
            texts.getOrDefault(NUMBER, ""),
            evidenceOn,
            year == null ? null : Integer.valueOf(year),
            amount(texts.get(TURNOVER)),
            amount(texts.get(CAPITAL))),
        decidedAt,
        PersonId.of(decidedBy));
  }

  private static void putIfPresent(
      SortedMap<String, String> texts, String name, @Nullable Rupiah amount) {
    if (amount != null) {
      texts.put(name, Long.toString(amount.amount()));
    }
  }

  private static @Nullable Rupiah amount(@Nullable String text) {
    return text == null ? null : Rupiah.of(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return "decision " + id + " on the scale of " + supplierId;
  }
}
