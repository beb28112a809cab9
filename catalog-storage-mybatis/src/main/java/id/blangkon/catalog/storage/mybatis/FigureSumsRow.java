package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.transparency.FigureRow;
import id.blangkon.catalog.transparency.Measures;

/** A row of kept sums, or what is added to it. */
record FigureSumsRow(
    String scope,
    String scopeKey,
    String rowKind,
    int period,
    String rowKey,
    long orders,
    long gross,
    long smallGross,
    long domesticGross,
    long localGross,
    long newSuppliers,
    long timed,
    long late,
    long cashed,
    long cashDays,
    long handedOver,
    long handoverDays,
    long ordered,
    long orderedGross,
    long ended,
    long endedGross) {

  static FigureSumsRow of(FigureRow row, Measures sums) {
    return new FigureSumsRow(
        row.scope().name(),
        row.scopeKey(),
        row.key().name(),
        row.period(),
        row.rowKey(),
        sums.orders(),
        sums.value(),
        sums.smallValue(),
        sums.domesticValue(),
        sums.localValue(),
        sums.newSuppliers(),
        sums.timed(),
        sums.late(),
        sums.cashed(),
        sums.cashDays(),
        sums.handedOver(),
        sums.handoverDays(),
        sums.ordered(),
        sums.orderedValue(),
        sums.ended(),
        sums.endedValue());
  }
}
