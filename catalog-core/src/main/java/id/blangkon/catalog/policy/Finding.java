package id.blangkon.catalog.policy;

import id.blangkon.catalog.error.Bilingual;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an order, with everything that explains it.
 *
 * @param code the stable name of the rule, such as {@code STORE_CEILING}
 * @param facts the facts that the rule used, by name; money as digits (see {@link Facts#shown})
 * @param legalBasis article and regulation as the pack's row has them; null when the row names none
 * @param remedy what to do next
 * @param layer id and version of the pack whose row decided; null when the finding was stored
 *     before layers were
 */
public record Finding(
    String code,
    Severity severity,
    Bilingual message,
    SortedMap<String, String> facts,
    @Nullable String legalBasis,
    ReviewState reviewState,
    Bilingual remedy,
    @Nullable String layer) {

  public Finding {
    facts = new TreeMap<>(facts);
  }

  public boolean blocks() {
    return severity == Severity.BLOCK;
  }
}
