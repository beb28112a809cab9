package id.blangkon.catalog.transparency;

/**
 * Names a row of kept sums.
 *
 * @param scopeKey the region, agency or root category; empty for everything
 * @param period six digits for a month, four for a year, 0 for all time
 * @param rowKey see {@link Cut.Key}
 */
public record FigureRow(Cut.Scope scope, String scopeKey, Cut.Key key, int period, String rowKey) {}
