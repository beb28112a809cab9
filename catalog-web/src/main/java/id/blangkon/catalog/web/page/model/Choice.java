package id.blangkon.catalog.web.page.model;

/** One option of a select, a radio group or a facet. */
public record Choice(String value, String label, boolean selected) {}
