package id.blangkon.catalog.order;

import id.blangkon.catalog.policy.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an order by one pack and not, or more or less gravely, by another. Legal
 * basis and layer of the findings name the rows that make the difference.
 *
 * @param before by the pack in force; null when it says nothing
 * @param after by the changed pack; null when it says nothing; never both null
 */
public record FindingChange(String code, @Nullable Finding before, @Nullable Finding after) {}
