package id.blangkon.catalog.supplier;

import java.util.Locale;
import java.util.Optional;

/** Which paper about its taxes a supplier has shown. */
public enum TaxPaperKind {
  /** For the final income tax of small businesses ({@link MsmeCertificate}). */
  SUKET,
  /** From the collection of income tax article 22 ({@link TaxExemption}). */
  SKB;

  static Optional<TaxPaperKind> of(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    for (TaxPaperKind kind : values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
