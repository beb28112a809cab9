package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/**
 * A tax or a deduction.
 *
 * @param type such as {@code VAT} or {@code INCOME_TAX_22}
 * @param amount positive; zero is drawn as a dash with its reason
 * @param detail how the amount came about and where it goes, in the reader's words; null when that
 *     is said elsewhere
 * @param legalBasis null when unknown
 */
public record TaxLine(
    String type,
    @Nullable String rate,
    long amount,
    @Nullable String detail,
    @Nullable String legalBasis,
    boolean reviewed,
    @Nullable String reason) {}
