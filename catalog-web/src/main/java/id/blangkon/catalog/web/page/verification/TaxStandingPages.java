package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxStanding;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.SupplierProfiles;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a supplier is taxed: the papers that it has shown, with their validity. */
@Path("/kerja/verifikasi/penyedia/{id}/pajak")
@Produces(PageAnswers.HTML)
public final class TaxStandingPages {

  private static final String KIND = "tax";

  /** The fields of the form for those of the core. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "msmeCertificate.number", "certificateNumber",
          "msmeCertificate.taxpayerSince", "taxpayerSince",
          "msmeCertificate.validUntil", "certificateUntil",
          "taxExemption.number", "exemptionNumber",
          "taxExemption.validFrom", "exemptionFrom",
          "taxExemption.validUntil", "exemptionUntil");

  private final Catalog catalog;
  private final PaperDesk desk;
  private final SupplierProfiles profiles;

  @Inject
  public TaxStandingPages(Catalog catalog, PaperDesk desk, SupplierProfiles profiles) {
    this.catalog = catalog;
    this.desk = desk;
    this.profiles = profiles;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    Supplier supplier = desk.supplier(caller.actor(), id);
    return desk.show(
        caller, asked, paper(supplier, asked.language()), name -> shown(supplier, name));
  }

  private static String shown(Supplier supplier, String name) {
    MsmeCertificate certificate = supplier.msmeCertificate();
    TaxExemption exemption = supplier.taxExemption();
    return PaperDesk.text(
        switch (name) {
          case "vatRegistered" -> supplier.vatRegistered();
          case "hasTaxId" -> supplier.hasTaxId();
          case "certificateNumber" -> certificate == null ? null : certificate.number();
          case "taxpayerSince" -> certificate == null ? null : certificate.taxpayerSince();
          case "certificateUntil" -> certificate == null ? null : certificate.validUntil();
          case "exemptionNumber" -> exemption == null ? null : exemption.number();
          case "exemptionFrom" -> exemption == null ? null : exemption.validFrom();
          case "exemptionUntil" -> exemption == null ? null : exemption.validUntil();
          default -> throw new IllegalArgumentException(name);
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    SentPaper sent = SentPaper.of(form, caller, uri, KIND);
    Supplier supplier = desk.supplier(caller.actor(), id);
    TaxStanding standing =
        new TaxStanding(
            sent.paper().isTicked("vatRegistered"),
            sent.paper().isTicked("hasTaxId"),
            certificate(sent.paper()),
            exemption(sent.paper()));
    return desk.keep(
        sent,
        () -> paper(desk.supplier(caller.actor(), id), sent.language()),
        () ->
            catalog
                .suppliers()
                .keepTaxStanding(caller.actor(), supplier.id(), sent.version(), standing),
        "taxStanding",
        field -> FIELDS.getOrDefault(field, field));
  }

  /** A certificate without its last day is none. */
  private static @Nullable MsmeCertificate certificate(PaperFields paper) {
    String number = paper.text("certificateNumber");
    LocalDate since = paper.day("taxpayerSince");
    if (number == null && since == null && paper.text("certificateUntil") == null) {
      return null;
    }
    return paper
        .requiredDay("certificateUntil")
        .map(until -> new MsmeCertificate(number, since, until))
        .orElse(null);
  }

  private static @Nullable TaxExemption exemption(PaperFields paper) {
    String number = paper.text("exemptionNumber");
    if (number == null
        && paper.text("exemptionFrom") == null
        && paper.text("exemptionUntil") == null) {
      return null;
    }
    LocalDate from = paper.requiredDay("exemptionFrom").orElse(null);
    LocalDate until = paper.requiredDay("exemptionUntil").orElse(null);
    return from == null || until == null ? null : new TaxExemption(number, from, until);
  }

  private Paper paper(Supplier supplier, Language language) {
    return new Paper(
        KIND,
        supplier,
        supplier.name(),
        supplier.version(),
        profiles.papers(supplier, language),
        List.of(),
        form ->
            form.box("vatRegistered")
                .box("hasTaxId")
                .optional("certificateNumber", "text")
                .optional("taxpayerSince", "date")
                .optional("certificateUntil", "date")
                .optional("exemptionNumber", "text")
                .optional("exemptionFrom", "date")
                .optional("exemptionUntil", "date"));
  }
}
