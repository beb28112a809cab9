package id.blangkon.catalog.web.page.model;

import java.time.LocalDate;

/** A price and the day from which it holds. */
public record PricePoint(LocalDate since, long price) {}
