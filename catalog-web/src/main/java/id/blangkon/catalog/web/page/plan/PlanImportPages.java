package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.plan.PlanImport;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.Plans;
import id.blangkon.catalog.web.http.UploadedFile;
import id.blangkon.catalog.web.http.UploadedForm;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PlanImportPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.work.WorkFrames;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Taking in a file of plan items: it is sent, looked at, and kept, each on its own page. All of it
 * is kept or nothing.
 */
@Path(PlanImportPages.PATH)
@Produces(PageAnswers.HTML)
public final class PlanImportPages {

  static final String PATH = "/kerja/rencana/impor";

  /** Fits, packed or not, into a request. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final int SHOWN_ROWS = 50;

  private static final String FILE = "file";
  private static final String CONTENT = "content";
  private static final String NAME = "fileName";
  private static final String GOVERNMENT = "government";
  private static final String AGENCY = "agency";

  private final Catalog catalog;
  private final WorkFrames frames;
  private final PageRenderer renderer;
  private final FormTokens tokens;
  private final Names names;
  private final Commands commands;

  @Inject
  public PlanImportPages(
      Catalog catalog, WorkFrames frames, PageRenderer renderer, FormTokens tokens, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.tokens = tokens;
    this.names = names;
    this.commands = new Commands(catalog.storage(), catalog.clock());
  }

  /** What was sent: the file, and whose plan it is. */
  private static final class Sent {
    private final TenantId tenant;
    private final String agency;
    private final String fileName;
    private final byte[] bytes;

    Sent(TenantId tenant, String agency, String fileName, byte[] bytes) {
      this.tenant = tenant;
      this.agency = agency;
      this.fileName = fileName;
      this.bytes = bytes;
    }

    @Nullable String agencyOrNull() {
      return agency.isEmpty() ? null : agency;
    }
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    Addressed asked = Addressed.of(uri);
    List<TenantId> own = tenants(caller.actor());
    return page(caller, asked, own.get(0), "", "", 200, null, List.of());
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
    TenantId tenant = tenant(caller.actor(), fields.text(GOVERNMENT));
    String agency = fields.text(AGENCY);
    Optional<UploadedFile> file = form.file(FILE);
    try {
      requireFile(file.map(UploadedFile::size).orElse(0));
      Sent sent = new Sent(tenant, agency, file.orElseThrow().name(), file.orElseThrow().bytes());
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

  private Response preview(Caller caller, Addressed asked, String key, Sent sent) {
    PlanImport brought =
        catalog.plans().check(caller.actor(), sent.tenant, sent.agencyOrNull(), sent.bytes);
    return page(
        caller,
        asked,
        sent.tenant,
        sent.agency,
        key,
        brought.isAccepted() ? 200 : 400,
        preview(sent, brought, asked.language()),
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
    TenantId tenant = tenant(actor, fields.text(GOVERNMENT));
    Addressed asked = new Addressed(PATH, "", fields.language(), null);
    Optional<byte[]> file = PackedFile.unpack(fields.text(CONTENT), MOST_BYTES);
    Sent sent = new Sent(tenant, fields.text(AGENCY), fields.text(NAME), file.orElse(new byte[0]));
    try {
      requireFile(sent.bytes.length);
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
      PlanImport now = catalog.plans().check(actor, tenant, sent.agencyOrNull(), sent.bytes);
      return page(
          caller,
          asked,
          tenant,
          sent.agency,
          "",
          Problem.status(refusal.code().category()),
          sent.bytes.length == 0 ? null : preview(sent, now, fields.language()),
          now.isAccepted() || sent.bytes.length == 0
              ? Refusals.problems(refusal, fields.language(), field -> FILE)
              : List.of());
    }
  }

  private void keep(Actor actor, String key, Sent sent) {
    commands.once(
        new CommandId(actor.person().value(), key),
        Commands.hash(
            List.of(
                "plan-items",
                sent.tenant.value(),
                sent.agency,
                new String(sent.bytes, StandardCharsets.UTF_8))),
        unit -> {
          catalog.in(unit).plans().importFile(actor, sent.tenant, sent.agencyOrNull(), sent.bytes);
          return sent.tenant.value();
        });
  }

  private static void requireFile(int size) {
    new FieldErrors()
        .reject(
            size == 0,
            FILE,
            "Pilih berkas CSV yang berisi paket RUP.",
            "Choose a CSV file with plan items (RUP).")
        .reject(
            size > MOST_BYTES,
            FILE,
            "Berkas "
                + kilobytes(size)
                + " KB terlalu besar. Paling besar 512 KB; bagi menjadi"
                + " beberapa berkas.",
            "The file of "
                + kilobytes(size)
                + " KB is too large. The limit is 512 KB; divide it"
                + " into several files.")
        .throwIfAny();
  }

  private static long kilobytes(long bytes) {
    return (bytes + 1023) / 1024;
  }

  /** The governments for which a person plans. */
  private static List<TenantId> tenants(Actor actor) {
    List<TenantId> own =
        actor.appointments().stream()
            .map(Appointment::tenant)
            .filter(Objects::nonNull)
            .filter(tenant -> Plans.isPlanner(actor, tenant))
            .distinct()
            .toList();
    actor.require(
        !own.isEmpty(),
        "PA/KPA satuan kerja atau UKPBJ",
        "the work unit's budget user or the procurement unit");
    return own;
  }

  private static TenantId tenant(Actor actor, String code) {
    List<TenantId> own = tenants(actor);
    return own.stream()
        .filter(tenant -> tenant.value().equals(code))
        .findFirst()
        .orElseGet(() -> own.get(0));
  }

  private PlanImportPage.Preview preview(Sent sent, PlanImport brought, Language language) {
    List<PlanImport.Entry> changing =
        brought.entries().stream()
            .filter(entry -> entry.effect() != PlanImport.Effect.UNCHANGED)
            .toList();
    return new PlanImportPage.Preview(
        sent.fileName,
        Formats.of(language).bytes(sent.bytes.length),
        PackedFile.pack(sent.bytes),
        sent.tenant.value(),
        sent.agency,
        brought.count(PlanImport.Effect.ADDED),
        brought.count(PlanImport.Effect.CHANGED),
        brought.count(PlanImport.Effect.UNCHANGED),
        brought.unusable(),
        brought.problems().stream()
            .map(
                problem ->
                    new PlanImportPage.Problem(
                        problem.line(),
                        problem.column(),
                        Names.of(problem.reason(), language),
                        Names.of(problem.remedy(), language)))
            .toList(),
        brought.problemCount(),
        changing.stream().limit(SHOWN_ROWS).map(this::row).toList(),
        Math.max(0, changing.size() - SHOWN_ROWS),
        brought.otherColumns());
  }

  private PlanImportPage.Row row(PlanImport.Entry entry) {
    PlanItem item = entry.item();
    PlanItem before = entry.before();
    return new PlanImportPage.Row(
        entry.line(),
        item.rupCode(),
        item.name(),
        names.buyer(item.tenant(), item.workUnit()),
        item.fiscalYear(),
        item.ceiling().amount(),
        before == null ? null : before.ceiling().amount(),
        item.announced() && item.active());
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
    Actor actor = caller.actor();
    List<TenantId> own = tenants(actor);
    Messages words = Messages.of(asked.language());
    return PageAnswers.page(
        status,
        renderer.planImport(
            new PlanImportPage(
                frames.of(caller, asked, WorkPlace.PLANS),
                tokens.again(caller, key, null),
                own.size() == 1
                    ? List.of()
                    : own.stream()
                        .map(one -> new Choice(one.value(), names.tenant(one), one.equals(tenant)))
                        .toList(),
                own.size() == 1 && actor.holds(Role.PROCUREMENT_UNIT, tenant)
                    ? agencies(tenant, agency)
                    : List.of(),
                Stream.of(
                        "kd_rup",
                        "nama_paket",
                        "pagu",
                        "nama_satker",
                        "tahun_anggaran",
                        "status_umumkan_rup",
                        "status_aktif_rup",
                        "mak")
                    .map(
                        column ->
                            new PlanImportPage.Column(
                                column,
                                words.text("planImport.column." + column),
                                !column.equals("mak")))
                    .toList(),
                Formats.of(asked.language()).bytes(MOST_BYTES),
                preview,
                problems)));
  }

  private List<Choice> agencies(TenantId tenant, String chosen) {
    return catalog.agencies().agencies(tenant).stream()
        .map(Agency::name)
        .map(name -> new Choice(name, name, name.equals(chosen)))
        .toList();
  }
}
