package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One public transaction in a list.
 *
 * @param gross null when the order ended before it had a public price
 */
public record OrderRow(
    String number,
    String title,
    String buyerName,
    String regionName,
    String supplierId,
    String supplierName,
    @Nullable Long gross,
    String state,
    LocalDate date) {}
