package id.blangkon.catalog.web.page.plan;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.plan.PlanImport;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.form.PackedFile;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.PlanImportPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.work.WorkFrames;
import id.blangkon.catalog.web.page.work.WorkPlace;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what the page of the import shows: its form, and what a file would bring. */
public final class PlanImportViews {

  private static final int SHOWN_ROWS = 50;

  /** The one column that may be missing. */
  private static final String ACCOUNT = "mak";

  private static final List<String> COLUMNS =
      List.of(
          "kd_rup",
          "nama_paket",
          "pagu",
          "nama_satker",
          "tahun_anggaran",
          "status_umumkan_rup",
          "status_aktif_rup",
          ACCOUNT);

  private final Catalog catalog;
  private final WorkFrames frames;
  private final FormTokens tokens;
  private final Names names;

  @Inject
  public PlanImportViews(Catalog catalog, WorkFrames frames, FormTokens tokens, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * The page.
   *
   * @param agency the name of the chosen one; empty for all
   * @param key of the form that was sent; empty for a new one
   * @param preview null before a file was looked at
   */
  PlanImportPage page(
      Caller caller,
      Addressed asked,
      TenantId tenant,
      String agency,
      String key,
      PlanImportPage.@Nullable Preview preview,
      List<FieldProblem> problems) {
    PlannedGovernments own = PlannedGovernments.of(caller.actor());
    return new PlanImportPage(
        frames.of(caller, asked, WorkPlace.PLANS),
        tokens.again(caller, key, null),
        own.isOne() ? List.of() : governments(own, tenant),
        own.isOne() && caller.actor().holds(Role.PROCUREMENT_UNIT, tenant)
            ? agencies(tenant, agency)
            : List.of(),
        columns(asked.language()),
        Formats.of(asked.language()).bytes(SentPlans.MOST_BYTES),
        preview,
        problems);
  }

  private List<Choice> governments(PlannedGovernments own, TenantId chosen) {
    return own.all().stream()
        .map(one -> new Choice(one.value(), names.tenant(one), one.equals(chosen)))
        .toList();
  }

  private List<Choice> agencies(TenantId tenant, String chosen) {
    return catalog.agencies().agencies(tenant).stream()
        .map(Agency::name)
        .map(name -> new Choice(name, name, name.equals(chosen)))
        .toList();
  }

  private static List<PlanImportPage.Column> columns(Language language) {
    Messages words = Messages.of(language);
    return COLUMNS.stream()
        .map(
            column ->
                new PlanImportPage.Column(
                    column, words.text("planImport.column." + column), !column.equals(ACCOUNT)))
        .toList();
  }

  /** What a file would bring. */
  PlanImportPage.Preview preview(SentPlans sent, PlanImport brought, Language language) {
    List<PlanImport.Entry> changing =
        brought.entries().stream()
            .filter(entry -> entry.effect() != PlanImport.Effect.UNCHANGED)
            .toList();
    return new PlanImportPage.Preview(
        sent.fileName(),
        Formats.of(language).bytes(sent.bytes().length),
        PackedFile.pack(sent.bytes()),
        sent.tenant().value(),
        sent.agency(),
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
}
