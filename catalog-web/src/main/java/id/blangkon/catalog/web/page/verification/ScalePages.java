package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.supplier.EvidenceKind;
import id.blangkon.catalog.supplier.ScaleDecision;
import id.blangkon.catalog.supplier.ScaleEvidence;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Fact;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scale of a supplier: the evidence that an officer saw, and what was decided before. */
@Path("/kerja/verifikasi/penyedia/{id}/skala")
@Produces(PageAnswers.HTML)
public final class ScalePages {

  private static final String KIND = "scale";

  private final Catalog catalog;
  private final PaperDesk desk;
  private final SupplierProfiles profiles;

  @Inject
  public ScalePages(Catalog catalog, PaperDesk desk, SupplierProfiles profiles) {
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
        caller,
        asked,
        paper(caller.actor(), supplier, asked.language()),
        name -> name.equals("scale") ? supplier.scale().name() : "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response classify(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    SentPaper sent = SentPaper.of(form, caller, uri, KIND);
    Supplier supplier = desk.supplier(caller.actor(), id);
    PaperFields paper = sent.paper();
    Optional<BusinessScale> scale = paper.choice("scale", BusinessScale.class);
    Optional<EvidenceKind> kind = paper.choice("kind", EvidenceKind.class);
    Optional<LocalDate> on = paper.requiredDay("on");
    ScaleFigures figures =
        new ScaleFigures(
            paper.small("turnoverYear"), paper.amount("turnover"), paper.amount("capital"));
    return desk.keep(
        sent,
        () -> paper(caller.actor(), desk.supplier(caller.actor(), id), sent.language()),
        () ->
            catalog
                .scales()
                .classify(
                    caller.actor(),
                    supplier.id(),
                    sent.version(),
                    scale.orElseThrow(),
                    new ScaleEvidence(
                        kind.orElseThrow(),
                        sent.fields().text("number"),
                        on.orElseThrow(),
                        figures.year(),
                        figures.turnover(),
                        figures.capital())),
        "classified",
        field -> field.replace("evidence.", ""));
  }

  private Paper paper(Actor actor, Supplier supplier, Language language) {
    int lastYear = catalog.today().getYear() - 1;
    List<Fact> facts = new ArrayList<>(profiles.facts(supplier, language));
    facts.add(
        new Fact(
            Messages.of(language).text("record.scale.paid", Integer.toString(lastYear)),
            Formats.of(language)
                .rupiah(catalog.scales().paid(actor, supplier.id(), lastYear).amount())));
    return new Paper(
        KIND,
        supplier,
        supplier.name(),
        supplier.version(),
        facts,
        catalog.scales().history(actor, supplier.id()).stream()
            .map(decision -> fact(decision, language))
            .toList(),
        form ->
            form.choice("scale", BusinessScale.class, "scaleLong")
                .choice("kind", EvidenceKind.class, "evidence")
                .required("number", "text")
                .required("on", "date")
                .optional("turnoverYear", "text")
                .optional("turnover", "money")
                .optional("capital", "money"));
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
}
