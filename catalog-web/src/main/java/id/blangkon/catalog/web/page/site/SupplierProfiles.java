package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Language;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What everybody may know of a supplier, in words. */
public final class SupplierProfiles {

  private final Catalog catalog;
  private final Names names;

  @Inject
  public SupplierProfiles(Catalog catalog, Names names) {
    this.catalog = catalog;
    this.names = names;
  }

  public List<Fact> facts(Supplier supplier, Language language) {
    Messages words = Messages.of(language);
    Formats formats = Formats.of(language);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.text("facet.legalForm"), words.text("legalForm." + supplier.legalForm().name())));
    facts.add(
        new Fact(
            words.text("facet.scale"),
            words.text(
                "profile.scaleSince",
                capitalized(words.text("scaleLong." + supplier.scale().name())),
                formats.dateFull(catalog.scales().since(supplier)),
                formats.dateFull(supplier.scaleEvidenceOn()))));
    facts.add(
        new Fact(
            words.text("profile.tax"),
            words.text(supplier.vatRegistered() ? "profile.vat" : "profile.noVat")));
    facts.add(new Fact(words.text("profile.home"), names.region(supplier.homeRegion())));
    facts.add(
        new Fact(
            words.text("profile.serviceRegions"),
            names.serviceArea(supplier, Integer.MAX_VALUE, language)));
    facts.add(new Fact(words.text("profile.registered"), day(supplier.registeredAt(), formats)));
    Instant verifiedAt = supplier.verifiedAt();
    if (verifiedAt != null) {
      facts.add(new Fact(words.text("profile.verified"), day(verifiedAt, formats)));
    }
    return facts;
  }

  /** The papers by which it is taxed, with their validity; for those who may see them. */
  public List<Fact> papers(Supplier supplier, Language language) {
    Messages words = Messages.of(language);
    Formats formats = Formats.of(language);
    LocalDate today = catalog.today();
    MsmeCertificate certificate = supplier.msmeCertificate();
    TaxExemption exemption = supplier.taxExemption();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.text("profile.tax"),
            words.text(supplier.vatRegistered() ? "profile.vat" : "profile.noVat")));
    facts.add(
        new Fact(
            "NPWP", words.text(supplier.hasTaxId() ? "declared.shown" : "declared.msme.none")));
    facts.add(
        new Fact(
            words.text("declared.msme"),
            certificate == null
                ? words.text("declared.msme.none")
                : words.text(
                    certificate.isValidOn(today) ? "declared.msme.until" : "declared.msme.lapsed",
                    formats.dateFull(certificate.validUntil()))));
    facts.add(
        new Fact(
            words.text("declared.exemption"),
            exemption == null
                ? words.text("declared.msme.none")
                : words.text(
                    exemption.validUntil().isBefore(today)
                        ? "declared.exemption.lapsed"
                        : "declared.exemption.valid",
                    formats.dateFull(exemption.validFrom()),
                    formats.dateFull(exemption.validUntil()))));
    return facts;
  }

  private String day(Instant instant, Formats formats) {
    return formats.dateFull(catalog.calendar().dayOf(instant));
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
