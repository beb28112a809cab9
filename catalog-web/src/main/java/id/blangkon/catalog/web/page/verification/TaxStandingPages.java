package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.supplier.TaxStanding;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RecordPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
import id.blangkon.catalog.web.page.site.SupplierProfiles;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.problem.Problem;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a supplier is taxed: the papers that it has shown, with their validity. */
@Path("/kerja/verifikasi/penyedia/{id}/pajak")
@Produces(PageAnswers.HTML)
public final class TaxStandingPages {

  private static final String KIND = "tax";
  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");

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
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final SupplierProfiles profiles;

  @Inject
  public TaxStandingPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      FormTokens tokens,
      SupplierProfiles profiles) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.profiles = profiles;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    Supplier supplier = supplier(caller.actor(), id);
    return page(caller, Addressed.of(uri), supplier, name -> shown(supplier, name), 200, List.of());
  }

  private Supplier supplier(Actor actor, String id) {
    SupplierId supplier = SupplierId.of(PathIds.get(id, SUPPLIER));
    actor.requireIndependentOf(supplier);
    return catalog.suppliers().get(actor, supplier);
  }

  private static String shown(Supplier supplier, String name) {
    MsmeCertificate certificate = supplier.msmeCertificate();
    TaxExemption exemption = supplier.taxExemption();
    return text(
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

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    Addressed asked = new Addressed(uri.getRequestUri().getRawPath(), "", language, null);
    Supplier supplier = supplier(caller.actor(), id);
    PaperFields paper = new PaperFields(fields, KIND);
    MsmeCertificate certificate = certificate(paper);
    TaxExemption exemption = exemption(paper);
    boolean switched = form.containsKey(FormFields.SWITCH);
    if (switched || !paper.problems().isEmpty()) {
      return page(
          caller,
          asked,
          supplier,
          fields::text,
          switched ? 200 : 400,
          switched ? List.of() : paper.problems());
    }
    try {
      catalog
          .suppliers()
          .keepTaxStanding(
              caller.actor(),
              supplier.id(),
              fields.version().orElse(0L),
              new TaxStanding(
                  paper.isTicked("vatRegistered"),
                  paper.isTicked("hasTaxId"),
                  certificate,
                  exemption));
      return PageAnswers.seeOther(
              language, ScalePages.back(supplier).with(Addressed.DONE, "taxStanding"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return page(
          caller,
          asked,
          supplier(caller.actor(), id),
          fields::text,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, language, field -> FIELDS.getOrDefault(field, field)));
    }
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

  private Response page(
      Caller caller,
      Addressed asked,
      Supplier supplier,
      UnaryOperator<String> values,
      int status,
      List<FieldProblem> problems) {
    Language language = asked.language();
    return PageAnswers.page(
        status,
        renderer.record(
            new RecordPage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.fresh(caller, supplier.version()),
                KIND,
                asked.path(),
                ScalePages.back(supplier).toString(),
                supplier.name(),
                List.of(),
                profiles.papers(supplier, language),
                List.of(),
                new PaperForm(KIND, language, values)
                    .box("vatRegistered")
                    .box("hasTaxId")
                    .optional("certificateNumber", "text")
                    .optional("taxpayerSince", "date")
                    .optional("certificateUntil", "date")
                    .optional("exemptionNumber", "text")
                    .optional("exemptionFrom", "date")
                    .optional("exemptionUntil", "date")
                    .fields(),
                problems)));
  }
}
