package id.blangkon.catalog.tax;

import id.blangkon.catalog.policy.PaymentMethod;
import java.time.LocalDate;

/** What the conditions of tax rows look at, for one line of a purchase. */
record TaxFacts(
    LocalDate day,
    TaxRegime regime,
    PaymentMethod payment,
    TaxedSupplier supplier,
    boolean msme,
    PurchaseKind kind,
    boolean luxury,
    GoodsGroup group) {}
