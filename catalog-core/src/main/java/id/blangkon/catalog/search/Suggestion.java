package id.blangkon.catalog.search;

/** A completion of what is being typed, and how many products it finds. */
public record Suggestion(String text, long count) {}
