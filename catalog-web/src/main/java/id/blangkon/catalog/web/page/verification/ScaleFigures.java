package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.money.Rupiah;
import org.jspecify.annotations.Nullable;

/** The figures of the evidence of a scale, as far as they were typed. */
record ScaleFigures(@Nullable Integer year, @Nullable Rupiah turnover, @Nullable Rupiah capital) {}
