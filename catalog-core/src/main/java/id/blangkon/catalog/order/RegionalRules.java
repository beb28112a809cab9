package id.blangkon.catalog.order;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tenant.WorkingCalendar;

/** What orders of one government, or of all that have no rules of their own, are judged by. */
public record RegionalRules(
    PolicyPack pack, TaxRules taxes, OrderJudge judge, WorkingCalendar calendar) {}
