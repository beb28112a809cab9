package id.blangkon.catalog.web.page.model;

/** A first-level category and how many products it lists. */
public record CategoryTile(String code, String name, long products) {}
