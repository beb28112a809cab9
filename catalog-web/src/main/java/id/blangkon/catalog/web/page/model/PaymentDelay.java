package id.blangkon.catalog.web.page.model;

/** Median working days from complete documents to payment. */
public record PaymentDelay(String label, String href, int medianDays, long late, long orders) {}
