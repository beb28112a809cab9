package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.NewPlanStatement;
import id.blangkon.catalog.plan.PlanAnswer;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.plan.PlanStatement;
import id.blangkon.catalog.plan.PlanSubject;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PlanItemPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Goods;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan item, and what officers state of its need: why it is bought as it is. */
@Path("/kerja/rencana/{id}")
@Produces(PageAnswers.HTML)
public final class PlanItemPages {

  private static final Bilingual PLAN_ITEM = Bilingual.of("Paket RUP", "Plan item");

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Names names;
  private final Goods goods;

  @Inject
  public PlanItemPages(
      Catalog catalog,
      WorkFrames frames,
      PageRenderer renderer,
      FormTokens tokens,
      Names names,
      Goods goods) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.names = names;
    this.goods = goods;
  }

  /** What was typed of one subject. */
  private record Typed(
      PlanSubject subject, String answer, String reason, String reference, String statedOn) {}

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response show(@PathParam("id") String id, @Context Caller caller, @Context UriInfo uri) {
    PlanItem item = item(caller.actor(), id);
    return page(caller, Addressed.of(uri), item, item.version(), null, 200, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response state(
      @PathParam("id") String id,
      MultivaluedMap<String, String> form,
      @Context Caller caller,
      @Context UriInfo uri) {
    Actor actor = caller.actor();
    PlanItem item = item(actor, id);
    requireOfficer(actor, item);
    FormFields fields = new FormFields(form);
    Language language = fields.language();
    Addressed asked = new Addressed(uri.getRequestUri().getRawPath(), "", language, null);
    Typed typed =
        new Typed(
            subject(fields.text("subject")),
            fields.text("answer"),
            fields.text("reason"),
            fields.text("reference"),
            fields.text("statedOn"));
    long version = fields.version().orElse(0L);
    if (form.containsKey(FormFields.SWITCH)) {
      return page(caller, asked, item, version, typed, 200, List.of());
    }
    try {
      catalog.plans().state(actor, item.tenant(), item.id(), version, read(typed));
      return PageAnswers.seeOther(language, Address.of(path(item)).with(Addressed.DONE, "stated"))
          .build();
    } catch (CatalogException refusal) {
      if (!Refusals.canBeMended(refusal)) {
        throw refusal;
      }
      String key = typed.subject().pathName();
      return page(
          caller,
          asked,
          item,
          item.version(),
          typed,
          Problem.status(refusal.code().category()),
          Refusals.problems(refusal, language, field -> key + "-" + field));
    }
  }

  private static PlanSubject subject(String key) {
    return Arrays.stream(PlanSubject.values())
        .filter(subject -> subject.pathName().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    "subject",
                    "Muat ulang halaman paket RUP, lalu isi lagi.",
                    "Load the page of the plan item anew and fill it in again."));
  }

  private static NewPlanStatement read(Typed typed) {
    PlanAnswer answer =
        PlanAnswer.of(typed.subject()).stream()
            .filter(known -> known.name().equals(typed.answer()))
            .findFirst()
            .orElseThrow(
                () ->
                    CatalogException.invalid(
                        "answer", "Pilih salah satu pernyataan.", "Choose one of the statements."));
    LocalDate day =
        day(typed.statedOn())
            .orElseThrow(
                () ->
                    CatalogException.invalid(
                        "statedOn",
                        "Isi tanggal seperti 2026-11-24.",
                        "Give a day such as 2026-11-24."));
    return new NewPlanStatement(answer, typed.reason(), typed.reference(), day);
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private PlanItem item(Actor actor, String id) {
    return catalog.plans().get(actor, PlanItemId.of(PathIds.get(id, PLAN_ITEM)));
  }

  private static void requireOfficer(Actor actor, PlanItem item) {
    actor.require(
        isOfficer(actor, item),
        "PPK atau pejabat pengadaan satuan kerja itu",
        "the commitment or procurement officer of that work unit");
  }

  private static boolean isOfficer(Actor actor, PlanItem item) {
    return Arrays.stream(PlanAnswer.values()).anyMatch(answer -> mayState(actor, item, answer));
  }

  private static boolean mayState(Actor actor, PlanItem item, PlanAnswer answer) {
    return answer.roles().stream()
        .anyMatch(role -> actor.holds(role, item.tenant(), item.workUnit()));
  }

  private static String path(PlanItem item) {
    return WorkPlace.PLANS.path() + "/" + item.id();
  }

  private Response page(
      Caller caller,
      Addressed asked,
      PlanItem item,
      long version,
      @Nullable Typed typed,
      int status,
      List<FieldProblem> problems) {
    Actor actor = caller.actor();
    Rupiah estimate = item.ownerEstimate();
    return PageAnswers.page(
        status,
        renderer.planItem(
            new PlanItemPage(
                frames.of(caller, asked, WorkPlace.PLANS),
                tokens.fresh(caller, version),
                path(item),
                item.rupCode(),
                item.name(),
                names.buyer(item.tenant(), item.workUnit()),
                item.budgetAccount(),
                item.ceiling().amount(),
                item.reserved().amount(),
                item.spent().amount(),
                item.left().amount(),
                estimate == null ? null : estimate.amount(),
                actor.holds(Role.COMMITMENT_OFFICER, item.tenant(), item.workUnit())
                    ? path(item) + "/hps"
                    : null,
                item.isUsableIn(goods.today().getYear()),
                Arrays.stream(PlanSubject.values())
                    .map(subject -> subject(actor, item, subject, typed, asked.language()))
                    .toList(),
                problems)));
  }

  private PlanItemPage.Subject subject(
      Actor actor, PlanItem item, PlanSubject subject, @Nullable Typed typed, Language language) {
    Messages words = Messages.of(language);
    Optional<Typed> own = Optional.ofNullable(typed).filter(one -> one.subject() == subject);
    return new PlanItemPage.Subject(
        subject.pathName(),
        item.statements().of(subject).map(PlanItemPages::stated).orElse(null),
        PlanAnswer.of(subject).stream()
            .filter(answer -> mayState(actor, item, answer))
            .map(
                answer ->
                    new Choice(
                        answer.name(),
                        words.text("planAnswer." + answer.name()),
                        own.map(one -> one.answer().equals(answer.name())).orElse(false)))
            .toList(),
        own.map(Typed::reason).orElse(""),
        own.map(Typed::reference).orElse(""),
        own.map(Typed::statedOn).orElse(goods.today().toString()));
  }

  private static PlanItemPage.Stated stated(PlanStatement statement) {
    return new PlanItemPage.Stated(
        statement.answer().name(),
        statement.role().name(),
        statement.statedOn().toString(),
        statement.reason(),
        statement.reference());
  }
}
