package id.blangkon.catalog.web.page.model;

/** A labelled value. */
public record Fact(String label, String value) {}
