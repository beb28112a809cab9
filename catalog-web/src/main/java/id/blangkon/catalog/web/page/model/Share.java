package id.blangkon.catalog.web.page.model;

import org.jspecify.annotations.Nullable;

/** A share of the value of orders, with the legal bound or target it is measured by. */
public record Share(double percent, @Nullable Integer target) {}
