package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.plan.PlanImport;
import id.blangkon.catalog.web.http.UploadedFile;
import id.blangkon.catalog.web.http.UploadedForm;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.PackedFile;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.PlanImportPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.problem.Problem;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Taking in a file of plan items: it is sent, looked at, and kept, each on its own page. All of it
 * is kept or nothing.
 */
@Path(PlanImportPages.PATH)
@Produces(PageAnswers.HTML)
public final class PlanImportPages {

  static final String PATH = "/kerja/rencana/impor";

  private static final String CONTENT = "content";
  private static final String NAME = "fileName";
  private static final String GOVERNMENT = "government";
  private static final String AGENCY = "agency";

  private final Catalog catalog;
  private final PlanImportViews views;
  private final PageRenderer renderer;

  @Inject
  public PlanImportPages(Catalog catalog, PlanImportViews views, PageRenderer renderer) {
    this.catalog = catalog;
    this.views = views;
    this.renderer = renderer;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    TenantId first = PlannedGovernments.of(caller.actor()).chosen("");
    return page(caller, asked, first, "", "", 200, null, List.of());
  }

  @POST
  @Consumes(UploadedForm.TYPE)
  @Access(Access.Level.SIGNED_IN)
  public Response check(
      byte[] body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @Context Caller caller,
      @Context UriInfo uri) {
    UploadedForm form = UploadedForm.read(body, contentType);
    MultivaluedMap<String, String> texts = new MultivaluedHashMap<>();
    texts.putAll(form.texts());
    FormFields fields = new FormFields(texts);
    Addressed asked = Addressed.of(uri.getRequestUri().getRawPath(), null);
    asked = new Addressed(asked.path(), "", fields.language(), null);
    TenantId tenant = PlannedGovernments.of(caller.actor()).chosen(fields.text(GOVERNMENT));
    String agency = fields.text(AGENCY);
    Optional<UploadedFile> file = form.file(SentPlans.FILE);
    try {
      SentPlans.require(file.map(UploadedFile::size).orElse(0));
      SentPlans sent =
          new SentPlans(tenant, agency, file.orElseThrow().name(), file.orElseThrow().bytes());
      return preview(caller, asked, fields.text("key"), sent);
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      return page(
          caller,
          asked,
          tenant,
          agency,
          fields.text("key"),
          Problem.status(refusal.code().category()),
          null,
          Refusals.problems(refusal, fields.language(), UnaryOperator.identity()));
    }
  }

  private Response preview(Caller caller, Addressed asked, String key, SentPlans sent) {
    PlanImport brought =
        catalog.plans().check(caller.actor(), sent.tenant(), sent.agencyOrNull(), sent.bytes());
    return page(
        caller,
        asked,
        sent.tenant(),
        sent.agency(),
        key,
        brought.isAccepted() ? 200 : 400,
        views.preview(sent, brought, asked.language()),
        List.of());
  }

  @POST
  @Path("simpan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(
      MultivaluedMap<String, String> form, @Context Caller caller, @Context UriInfo uri) {
    FormFields fields = new FormFields(form);
    Actor actor = caller.actor();
    TenantId tenant = PlannedGovernments.of(actor).chosen(fields.text(GOVERNMENT));
    Addressed asked = new Addressed(PATH, "", fields.language(), null);
    Optional<byte[]> file = PackedFile.unpack(fields.text(CONTENT), SentPlans.MOST_BYTES);
    SentPlans sent =
        new SentPlans(tenant, fields.text(AGENCY), fields.text(NAME), file.orElse(new byte[0]));
    try {
      SentPlans.require(sent.bytes().length);
      if (form.containsKey("switch")) {
        return preview(caller, asked, fields.text("key"), sent);
      }
      keep(actor, fields.text("key"), sent);
      return PageAnswers.seeOther(
              fields.language(),
              Address.of(WorkPlace.PLANS.path()).with(Addressed.DONE, "plansImported"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      // The plan has changed since the file was looked at: it is looked at anew.
      PlanImport now = catalog.plans().check(actor, tenant, sent.agencyOrNull(), sent.bytes());
      return page(
          caller,
          asked,
          tenant,
          sent.agency(),
          "",
          Problem.status(refusal.code().category()),
          sent.isEmpty() ? null : views.preview(sent, now, fields.language()),
          now.isAccepted() || sent.isEmpty()
              ? Refusals.problems(refusal, fields.language(), field -> SentPlans.FILE)
              : List.of());
    }
  }

  private void keep(Actor actor, String key, SentPlans sent) {
    CommandId command = new CommandId(actor.person().value(), key);
    catalog.plans().importFile(actor, command, sent.tenant(), sent.agencyOrNull(), sent.bytes());
  }

  private Response page(
      Caller caller,
      Addressed asked,
      TenantId tenant,
      String agency,
      String key,
      int status,
      PlanImportPage.@Nullable Preview preview,
      List<FieldProblem> problems) {
    return PageAnswers.page(
        status,
        renderer.planImport(views.page(caller, asked, tenant, agency, key, preview, problems)));
  }
}
