package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;

/** One public transaction in a list. */
public record OrderRow(
    String number,
    String title,
    String buyerName,
    String regionName,
    String supplierId,
    String supplierName,
    long gross,
    String state,
    LocalDate date) {}
