package id.blangkon.catalog.web.page.model;

/** A label that leads somewhere inside the site. */
public record Link(String label, String href) {}
