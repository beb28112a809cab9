package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.supplier.EvidenceKind;
import id.blangkon.catalog.supplier.ScaleDecision;
import id.blangkon.catalog.supplier.ScaleEvidence;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.RecordPage;
import id.blangkon.catalog.web.page.site.Address;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The scale of a supplier: the evidence that an officer saw, and what was decided before. */
@Path("/kerja/verifikasi/penyedia/{id}/skala")
@Produces(PageAnswers.HTML)
public final class ScalePages {

  private static final String KIND = "scale";
  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final SupplierProfiles profiles;

  @Inject
  public ScalePages(
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
    UnaryOperator<String> shown = name -> name.equals("scale") ? supplier.scale().name() : "";
    return page(caller, Addressed.of(uri), supplier, shown, 200, List.of());
  }

  private Supplier supplier(Actor actor, String id) {
    SupplierId supplier = SupplierId.of(PathIds.get(id, SUPPLIER));
    actor.requireIndependentOf(supplier);
    return catalog.suppliers().get(actor, supplier);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response classify(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    Addressed asked = new Addressed(uri.getRequestUri().getRawPath(), "", language, null);
    Supplier supplier = supplier(caller.actor(), id);
    PaperFields paper = new PaperFields(fields, KIND);
    Optional<BusinessScale> scale = paper.choice("scale", BusinessScale.class);
    Optional<EvidenceKind> kind = paper.choice("kind", EvidenceKind.class);
    Optional<LocalDate> on = paper.requiredDay("on");
    ScaleFigures figures =
        new ScaleFigures(
            paper.small("turnoverYear"), paper.amount("turnover"), paper.amount("capital"));
    if (!paper.problems().isEmpty() || form.containsKey(FormFields.SWITCH)) {
      boolean switched = form.containsKey(FormFields.SWITCH);
      return page(
          caller,
          asked,
          supplier,
          fields::text,
          switched ? 200 : 400,
          switched ? List.of() : paper.problems());
    }
    ScaleEvidence evidence =
        new ScaleEvidence(
            kind.orElseThrow(),
            fields.text("number"),
            on.orElseThrow(),
            figures.year(),
            figures.turnover(),
            figures.capital());
    try {
      catalog
          .scales()
          .classify(
              caller.actor(),
              supplier.id(),
              fields.version().orElse(0L),
              scale.orElseThrow(),
              evidence);
      return PageAnswers.seeOther(language, back(supplier).with(Addressed.DONE, "classified"))
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
          Refusals.problems(refusal, language, field -> field.replace("evidence.", "")));
    }
  }

  private Response page(
      Caller caller,
      Addressed asked,
      Supplier supplier,
      UnaryOperator<String> values,
      int status,
      List<FieldProblem> problems) {
    Language language = asked.language();
    int lastYear = catalog.today().getYear() - 1;
    Messages words = Messages.of(language);
    List<Fact> facts = new ArrayList<>(profiles.facts(supplier, language));
    facts.add(
        new Fact(
            words.text("record.scale.paid", Integer.toString(lastYear)),
            Formats.of(language)
                .rupiah(catalog.scales().paid(caller.actor(), supplier.id(), lastYear).amount())));
    return PageAnswers.page(
        status,
        renderer.record(
            new RecordPage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.fresh(caller, supplier.version()),
                KIND,
                asked.path(),
                back(supplier).toString(),
                supplier.name(),
                List.of(),
                facts,
                catalog.scales().history(caller.actor(), supplier.id()).stream()
                    .map(decision -> fact(decision, language))
                    .toList(),
                new PaperForm(KIND, language, values)
                    .choice("scale", BusinessScale.class, "scaleLong")
                    .choice("kind", EvidenceKind.class, "evidence")
                    .required("number", "text")
                    .required("on", "date")
                    .optional("turnoverYear", "text")
                    .optional("turnover", "money")
                    .optional("capital", "money")
                    .fields(),
                problems)));
  }

  private Fact fact(ScaleDecision decision, Language language) {
    Messages words = Messages.of(language);
    Formats formats = Formats.of(language);
    ScaleEvidence evidence = decision.evidence();
    return new Fact(
        formats.dateFull(catalog.calendar().dayOf(decision.decidedAt())),
        words.text(
            "record.scale.decided",
            words.text("scaleLong." + decision.scale().name()),
            words.text("evidence." + evidence.kind().name()),
            evidence.number(),
            formats.dateFull(evidence.on())));
  }

  static Address back(Supplier supplier) {
    return Address.of(WorkPlace.VERIFICATION.path()).with("wilayah", supplier.homeRegion().value());
  }
}
