package id.blangkon.catalog.web.page.model;

/** A value of a facet with its count. */
public record FacetOption(String value, String label, long count, boolean selected) {}
