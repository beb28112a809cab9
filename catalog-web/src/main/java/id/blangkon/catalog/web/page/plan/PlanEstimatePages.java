package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.form.WholeNumbers;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PlanEstimatePage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
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
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The owner's estimate (HPS) of a plan item, which its commitment officer sets. */
@Path("/kerja/rencana/{id}/hps")
@Produces(PageAnswers.HTML)
public final class PlanEstimatePages {

  private static final Bilingual PLAN_ITEM = Bilingual.of("Paket RUP", "Plan item");
  private static final String ESTIMATE = "ownerEstimate";

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Names names;

  @Inject
  public PlanEstimatePages(
      Catalog catalog, WorkFrames frames, PageRenderer renderer, FormTokens tokens, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.names = names;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    PlanItem item = item(caller.actor(), id);
    Addressed asked = Addressed.of(uri);
    Rupiah estimate = item.ownerEstimate();
    String typed = estimate == null ? "" : Formats.of(asked.language()).number(estimate.amount());
    return page(caller, asked, item, item.version(), typed, 200, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    Actor actor = caller.actor();
    PlanItem item = item(actor, id);
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    Addressed asked = new Addressed(uri.getRequestUri().getRawPath(), "", language, null);
    String typed = fields.text(ESTIMATE);
    long version = fields.version().orElse(0L);
    if (form.containsKey("switch")) {
      return page(caller, asked, item, version, typed, 200, List.of());
    }
    try {
      catalog.plans().estimate(actor, item.tenant(), item.id(), version, read(typed, language));
      return PageAnswers.seeOther(
              language,
              Address.of(WorkPlace.PLANS.path())
                  .with("satker", item.workUnit())
                  .with("tahun", item.fiscalYear())
                  .with(Addressed.DONE, "estimated"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return page(
          caller,
          asked,
          item,
          item.version(),
          typed,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, language, field -> field));
    }
  }

  private static @Nullable Rupiah read(String typed, Language language) {
    if (typed.isEmpty()) {
      return null;
    }
    OptionalLong amount = WholeNumbers.read(typed, language);
    if (amount.isEmpty()) {
      throw CatalogException.invalid(
          ESTIMATE,
          "HPS harus angka bulat rupiah, misalnya 1.450.000.",
          "The owner's estimate must be whole rupiah, such as 1,450,000.");
    }
    return Rupiah.of(amount.getAsLong());
  }

  private PlanItem item(Actor actor, String id) {
    PlanItem item = catalog.plans().get(actor, PlanItemId.of(PathIds.get(id, PLAN_ITEM)));
    actor.require(
        actor.holds(Role.COMMITMENT_OFFICER, item.tenant(), item.workUnit()),
        "PPK satuan kerja itu",
        "the commitment officer (PPK) of that work unit");
    return item;
  }

  private Response page(
      Caller caller,
      Addressed asked,
      PlanItem item,
      long version,
      String typed,
      int status,
      List<FieldProblem> problems) {
    return PageAnswers.page(
        status,
        renderer.planEstimate(
            new PlanEstimatePage(
                frames.of(caller, asked, WorkPlace.PLANS),
                tokens.fresh(caller, version),
                asked.path(),
                item.rupCode(),
                item.name(),
                names.buyer(item.tenant(), item.workUnit()),
                item.ceiling().amount(),
                item.taken().amount(),
                typed,
                problems)));
  }
}
