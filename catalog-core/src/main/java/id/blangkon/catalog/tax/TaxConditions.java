package id.blangkon.catalog.tax;

import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyRow;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a row of a tax table applies. An empty cell asks nothing; several values of a cell are
 * divided by a bar.
 */
record TaxConditions(
    Effective effective,
    Set<TaxRegime> regimes,
    Set<PaymentMethod> payments,
    Set<PurchaseKind> kinds,
    Set<GoodsGroup> groups,
    Set<LegalForm> legalForms,
    Set<ConstructionQualification> qualifications,
    @Nullable Boolean vatRegistered,
    @Nullable Boolean hasTaxId,
    @Nullable Boolean msme,
    @Nullable Boolean exemption,
    @Nullable Boolean luxury) {

  static TaxConditions of(PolicyRow row) {
    return new TaxConditions(
        Effective.of(row),
        row.choices("regime", TaxRegime.class),
        row.choices("payment", PaymentMethod.class),
        row.choices("kind", PurchaseKind.class),
        row.choices("goods_group", GoodsGroup.class),
        row.choices("legal_form", LegalForm.class),
        row.choices("qualification", ConstructionQualification.class),
        row.optionalYes("vat_registered"),
        row.optionalYes("has_tax_id"),
        row.optionalYes("msme_certificate"),
        row.optionalYes("tax_exemption"),
        row.optionalYes("luxury"));
  }

  boolean hold(TaxFacts facts) {
    TaxedSupplier supplier = facts.supplier();
    return effective.covers(facts.day())
        && among(regimes, facts.regime())
        && among(payments, facts.payment())
        && among(kinds, facts.kind())
        && among(groups, facts.group())
        && among(legalForms, supplier.legalForm())
        && among(qualifications, supplier.qualification())
        && is(vatRegistered, supplier.vatRegistered())
        && is(hasTaxId, supplier.hasTaxId())
        && is(msme, facts.msme())
        && is(exemption, supplier.taxExemption())
        && is(luxury, facts.luxury());
  }

  private static <E> boolean among(Set<E> asked, E is) {
    return asked.isEmpty() || asked.contains(is);
  }

  private static boolean is(@Nullable Boolean asked, boolean is) {
    return asked == null || asked == is;
  }
}
