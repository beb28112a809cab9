package id.blangkon.catalog.policy;

import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from and how sure it is.
 *
 * @param legalBasis article and regulation; null when the row names none
 * @param layer id and version of the pack that the row stands in
 */
public record Provenance(@Nullable String legalBasis, ReviewState reviewState, String layer) {

  public static Provenance of(PolicyRow row) {
    return new Provenance(row.optional("legal_basis"), row.reviewState(), row.layer());
  }
}
