package id.blangkon.catalog.supplier;

import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.ContactPoint;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier registers with.
 *
 * @param scaleEvidenceOn the date of the evidence for the scale, not in the future; null when the
 *     owner declares the scale with the registration
 * @param msmeCertificate for the final income tax of small businesses; null for none
 * @param serviceRegions where it delivers; the home region is added
 */
public record NewSupplier(
    String name,
    LegalForm legalForm,
    BusinessScale scale,
    @Nullable LocalDate scaleEvidenceOn,
    boolean vatRegistered,
    @Nullable MsmeCertificate msmeCertificate,
    RegionCode homeRegion,
    List<RegionCode> serviceRegions,
    SupplierDetails details) {

  public NewSupplier {
    serviceRegions = List.copyOf(serviceRegions);
  }

  /** One that shows no certificate for the final income tax of small businesses. */
  public NewSupplier(
      String name,
      LegalForm legalForm,
      BusinessScale scale,
      @Nullable LocalDate scaleEvidenceOn,
      boolean vatRegistered,
      RegionCode homeRegion,
      List<RegionCode> serviceRegions,
      SupplierDetails details) {
    this(
        name,
        legalForm,
        scale,
        scaleEvidenceOn,
        vatRegistered,
        null,
        homeRegion,
        serviceRegions,
        details);
  }

  /**
   * The usual small beginning: a natural person's micro business, declared to be one with the
   * registration, without VAT, which delivers in the region of its address.
   */
  public static NewSupplier individual(
      String name, Nik owner, Address address, BankAccount bankAccount) {
    return new NewSupplier(
        name,
        LegalForm.INDIVIDUAL,
        BusinessScale.MICRO,
        null,
        false,
        address.region(),
        List.of(),
        new SupplierDetails(owner, null, null, address, new ContactPoint("", ""), bankAccount));
  }
}
