package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;

/** A plan item as announced. */
public record NewPlanItem(
    WorkUnitId workUnit,
    String rupCode,
    String name,
    int fiscalYear,
    String budgetAccount,
    Rupiah ceiling) {}
