package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One order in the work place's list.
 *
 * @param number null before the order letter
 * @param party the other side: the supplier to officers, the buyer to a supplier, both to those who
 *     watch
 * @param date when it was requested
 */
public record WorkOrderRow(
    String href,
    @Nullable String number,
    String title,
    String party,
    long gross,
    String state,
    boolean waitsForYou,
    LocalDate date) {}
