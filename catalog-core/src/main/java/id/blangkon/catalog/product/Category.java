package id.blangkon.catalog.product;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.tax.TaxTreatment;
import org.jspecify.annotations.Nullable;

/**
 * A category of a tree of any depth; products hang on leaves.
 *
 * @param code such as {@code 01} or {@code 01.01}
 * @param parent null for a root
 * @param classification a KBKI code (5 digits) of what it holds; null when unknown
 * @param taxTreatment how VAT treats products of it unless one says otherwise
 */
public record Category(
    String code,
    @Nullable String parent,
    Bilingual name,
    @Nullable String classification,
    TaxTreatment taxTreatment) {}
