package id.blangkon.catalog.supplier;

import id.blangkon.catalog.money.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer saw of the scale of a business. Only its kind and its date are public.
 *
 * @param number of the paper, at most 100 characters
 * @param on the day of the paper
 * @param turnoverYear the calendar year of the turnover; null when the paper shows none
 * @param turnover the sales of that year without VAT; null when the paper shows none
 * @param capital without land and buildings; null when the paper shows none
 */
public record ScaleEvidence(
    EvidenceKind kind,
    String number,
    LocalDate on,
    @Nullable Integer turnoverYear,
    @Nullable Rupiah turnover,
    @Nullable Rupiah capital) {}
