package id.blangkon.catalog.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

  /**
   * What rests on several rows: their legal bases and layers joined, and as sure as the least sure
   * of them.
   *
   * @param rows one or more
   */
  public static Provenance together(List<Provenance> rows) {
    String bases =
        rows.stream()
            .map(Provenance::legalBasis)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return new Provenance(
        bases.isEmpty() ? null : bases,
        rows.stream()
            .map(Provenance::reviewState)
            .max(Comparator.naturalOrder())
            .orElse(ReviewState.ILLUSTRATIVE),
        rows.stream().map(Provenance::layer).distinct().collect(Collectors.joining(" + ")));
  }
}
