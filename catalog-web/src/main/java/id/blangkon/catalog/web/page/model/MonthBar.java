package id.blangkon.catalog.web.page.model;

import java.time.YearMonth;

/**
 * A month of the month chart; the running one is drawn lighter.
 *
 * @param href leads to the transactions that are counted here
 */
public record MonthBar(YearMonth month, long orders, long value, boolean running, String href) {}
