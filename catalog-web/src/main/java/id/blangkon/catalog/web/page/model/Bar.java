package id.blangkon.catalog.web.page.model;

/** A row of a bar list. */
public record Bar(String label, String href, long orders, long value) {}
