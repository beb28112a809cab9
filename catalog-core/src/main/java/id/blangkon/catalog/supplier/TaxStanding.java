package id.blangkon.catalog.supplier;

import org.jspecify.annotations.Nullable;

/**
 * How a supplier is taxed, by the papers that it has shown.
 *
 * @param vatRegistered whether it charges VAT (PKP)
 * @param hasTaxId whether it has shown an NPWP
 * @param certificate for the final income tax of small businesses; null for none
 * @param exemption from the collection of income tax article 22; null for none
 */
public record TaxStanding(
    boolean vatRegistered,
    boolean hasTaxId,
    @Nullable MsmeCertificate certificate,
    @Nullable TaxExemption exemption) {

  public static TaxStanding of(Supplier supplier) {
    return new TaxStanding(
        supplier.vatRegistered(),
        supplier.hasTaxId(),
        supplier.msmeCertificate(),
        supplier.taxExemption());
  }
}
