package id.blangkon.catalog.web.page.model;

import java.time.YearMonth;

/** A month of the month chart; the running one is drawn lighter. */
public record MonthBar(YearMonth month, long orders, long value, boolean running) {}
