package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/** The result of the last action, shown once at the top of the page. */
public record Notice(Tone tone, String title, @Nullable String text) {}
