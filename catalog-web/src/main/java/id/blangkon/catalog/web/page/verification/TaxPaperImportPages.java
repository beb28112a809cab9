package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.supplier.TaxPaperImport;
import id.blangkon.catalog.web.http.UploadedFile;
import id.blangkon.catalog.web.http.UploadedForm;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.form.FormFields;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.PackedFile;
import id.blangkon.catalog.web.page.form.Refusals;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PlanImportPage;
import id.blangkon.catalog.web.page.model.TaxPaperImportPage;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Taking in a file of tax papers of suppliers: it is sent, looked at, and kept, each on its own
 * page. All of it is kept or nothing.
 */
@Path(TaxPaperImportPages.PATH)
@Produces(PageAnswers.HTML)
public final class TaxPaperImportPages {

  static final String PATH = "/kerja/verifikasi/pajak/impor";

  private static final String FILE = "file";
  private static final int MOST_BYTES = 512 * 1024;
  private static final int SHOWN_ROWS = 50;

  private static final List<String> COLUMNS =
      List.of("npwp", "jenis", "berlaku_sampai", "berlaku_mulai", "terdaftar_sejak", "nomor");

  private static final Set<String> REQUIRED = Set.of("npwp", "jenis", "berlaku_sampai");

  private final Catalog catalog;
  private final VerifiersRegions regions;
  private final WorkFrames frames;
  private final FormTokens tokens;
  private final PageRenderer renderer;

  /** A file that was sent. */
  @SuppressWarnings("ArrayRecordComponent") // carried, never compared
  private record Sent(String name, byte[] bytes) {}

  @Inject
  public TaxPaperImportPages(
      Catalog catalog,
      VerifiersRegions regions,
      WorkFrames frames,
      FormTokens tokens,
      PageRenderer renderer) {
    this.catalog = catalog;
    this.regions = regions;
    this.frames = frames;
    this.tokens = tokens;
    this.renderer = renderer;
  }

  @GET
  @Access(Access.Level.SIGNED_IN)
  public Response form(@Context Caller caller, @Context UriInfo uri) {
    regions.of(caller.actor());
    return page(caller, Addressed.of(uri), "", 200, null, List.of());
  }

  @POST
  @Consumes(UploadedForm.TYPE)
  @Access(Access.Level.SIGNED_IN)
  public Response check(
      byte[] body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @Context Caller caller) {
    regions.of(caller.actor());
    UploadedForm form = UploadedForm.read(body, contentType);
    MultivaluedMap<String, String> texts = new MultivaluedHashMap<>();
    texts.putAll(form.texts());
    FormFields fields = new FormFields(texts);
    Addressed asked = new Addressed(PATH, "", fields.language(), null);
    Optional<UploadedFile> file = form.file(FILE);
    try {
      require(file.map(UploadedFile::size).orElse(0));
      return preview(
          caller,
          asked,
          fields.text("key"),
          new Sent(file.orElseThrow().name(), file.orElseThrow().bytes()));
    } catch (CatalogException refusal) {
      return again(caller, asked, fields.text("key"), refusal);
    }
  }

  @POST
  @Path("simpan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Access(Access.Level.SIGNED_IN)
  public Response keep(MultivaluedMap<String, String> form, @Context Caller caller) {
    Actor actor = caller.actor();
    regions.of(actor);
    FormFields fields = new FormFields(form);
    Addressed asked = new Addressed(PATH, "", fields.language(), null);
    byte[] bytes = PackedFile.unpack(fields.text("content"), MOST_BYTES).orElse(new byte[0]);
    Sent sent = new Sent(fields.text("fileName"), bytes);
    try {
      require(bytes.length);
      // A file that no longer fits, since something changed since it was looked at, is shown anew.
      if (form.containsKey("switch") || !catalog.taxPapers().check(actor, bytes).isAccepted()) {
        return preview(caller, asked, fields.text("key"), sent);
      }
      CommandId command = new CommandId(actor.person().value(), fields.text("key"));
      catalog.taxPapers().importFile(actor, command, bytes);
      return PageAnswers.seeOther(
              fields.language(),
              Address.of(WorkPlace.VERIFICATION.path()).with(Addressed.DONE, "taxPapers"))
          .build();
    } catch (CatalogException refusal) {
      return again(caller, asked, fields.text("key"), refusal);
    }
  }

  private Response again(Caller caller, Addressed asked, String key, CatalogException refusal) {
    if (!Refusals.canBeMended(refusal)) {
      throw refusal;
    }
    return page(
        caller,
        asked,
        key,
        Problem.status(refusal.code().category()),
        null,
        Refusals.problems(refusal, asked.language(), UnaryOperator.identity()));
  }

  private static void require(int size) {
    new FieldErrors()
        .reject(
            size == 0,
            FILE,
            "Pilih berkas CSV yang berisi surat pajak penyedia.",
            "Choose a CSV file with tax papers of suppliers.")
        .reject(
            size > MOST_BYTES,
            FILE,
            "Berkas terlalu besar. Paling besar 512 KB; bagi menjadi beberapa berkas.",
            "The file is too large. The limit is 512 KB; divide it into several files.")
        .throwIfAny();
  }

  private Response preview(Caller caller, Addressed asked, String key, Sent sent) {
    TaxPaperImport brought = catalog.taxPapers().check(caller.actor(), sent.bytes());
    return page(
        caller,
        asked,
        key,
        brought.isAccepted() ? 200 : 400,
        preview(sent, brought, asked.language()),
        List.of());
  }

  private static TaxPaperImportPage.Preview preview(
      Sent sent, TaxPaperImport brought, Language language) {
    List<TaxPaperImport.Entry> changing =
        brought.entries().stream().filter(TaxPaperImport.Entry::changes).toList();
    return new TaxPaperImportPage.Preview(
        sent.name(),
        Formats.of(language).bytes(sent.bytes().length),
        PackedFile.pack(sent.bytes()),
        brought.changed(),
        brought.unchanged(),
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
        changing.stream()
            .limit(SHOWN_ROWS)
            .map(
                entry ->
                    new TaxPaperImportPage.Row(
                        entry.line(),
                        entry.supplier().name(),
                        entry.kind().name(),
                        Objects.requireNonNullElse(entry.number(), ""),
                        Formats.of(language).date(entry.validUntil())))
            .toList(),
        Math.max(0, changing.size() - SHOWN_ROWS),
        brought.otherColumns());
  }

  private Response page(
      Caller caller,
      Addressed asked,
      String key,
      int status,
      TaxPaperImportPage.@Nullable Preview preview,
      List<FieldProblem> problems) {
    Messages words = Messages.of(asked.language());
    return PageAnswers.page(
        status,
        renderer.taxPaperImport(
            new TaxPaperImportPage(
                frames.of(caller, asked, WorkPlace.VERIFICATION),
                tokens.again(caller, key, null),
                COLUMNS.stream()
                    .map(
                        column ->
                            new PlanImportPage.Column(
                                column,
                                words.text("taxPapers.column." + column),
                                REQUIRED.contains(column)))
                    .toList(),
                Formats.of(asked.language()).bytes(MOST_BYTES),
                preview,
                problems)));
  }
}
