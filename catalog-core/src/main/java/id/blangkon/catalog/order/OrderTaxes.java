package id.blangkon.catalog.order;

import id.blangkon.catalog.money.Rate;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.tax.ConstructionQualification;
import id.blangkon.catalog.tax.PlatformDesignation;
import id.blangkon.catalog.tax.PurchaseChannel;
import id.blangkon.catalog.tax.PurchaseKinds;
import id.blangkon.catalog.tax.TaxAssessment;
import id.blangkon.catalog.tax.TaxLine;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tax.TaxType;
import id.blangkon.catalog.tax.TaxedLine;
import id.blangkon.catalog.tax.TaxedPurchase;
import id.blangkon.catalog.tax.TaxedSupplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows an order to the tax rules, and reads from their answer what each line costs. */
final class OrderTaxes {

  private final TaxRules rules;
  private final PurchaseKinds kinds;
  private final PlatformDesignation designation;

  OrderTaxes(TaxRules rules, PolicyPack pack) {
    this.rules = rules;
    this.kinds = new PurchaseKinds(pack);
    this.designation = new PlatformDesignation(pack);
  }

  record Assessed(List<OrderLine> lines, List<TaxLine> taxes) {}

  /**
   * The lines with net value and VAT, and the taxes of the whole.
   *
   * @param products one for each line, in the same order
   */
  Assessed assess(
      Supplier supplier,
      List<OrderLine> lines,
      List<Product> products,
      PaymentMethod payment,
      LocalDate day) {
    List<TaxedLine> taxed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      OrderLine line = lines.get(i);
      taxed.add(
          kinds.line(
              line.category(),
              products.get(i).taxTreatment(),
              line.unitPrice().times(line.quantity()),
              line.taxInclusive(),
              day));
    }
    TaxAssessment assessment =
        rules.assess(
            new TaxedPurchase(
                day,
                PurchaseChannel.ONLINE_STORE,
                designation.holdsOn(day),
                payment,
                taxed(supplier, day),
                taxed));
    List<OrderLine> assessed = new ArrayList<>(lines.size());
    for (OrderLine line : lines) {
      assessed.add(withMoney(line, vatOf(line, assessment.lines())));
    }
    return new Assessed(assessed, assessment.lines());
  }

  private static TaxedSupplier taxed(Supplier supplier, LocalDate day) {
    MsmeCertificate certificate = supplier.msmeCertificate();
    TaxExemption exemption = supplier.taxExemption();
    return new TaxedSupplier(
        supplier.legalForm(),
        supplier.vatRegistered(),
        supplier.hasTaxId(),
        certificate != null && certificate.isValidOn(day),
        certificate == null ? null : certificate.taxpayerSince(),
        exemption != null && exemption.isValidOn(day),
        ConstructionQualification.NONE);
  }

  private static @Nullable TaxLine vatOf(OrderLine line, List<TaxLine> taxes) {
    for (TaxLine tax : taxes) {
      if (tax.line() == line.number() && tax.type() == TaxType.VAT) {
        return tax;
      }
    }
    return null;
  }

  private static OrderLine withMoney(OrderLine line, @Nullable TaxLine vat) {
    return vat == null
        ? line.withMoney(line.unitPrice().times(line.quantity()), Rupiah.ZERO, Rate.ZERO)
        : line.withMoney(vat.base(), vat.amount(), vat.rate());
  }
}
