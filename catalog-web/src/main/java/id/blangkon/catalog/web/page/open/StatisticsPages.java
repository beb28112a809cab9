package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Bar;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.MonthBar;
import id.blangkon.catalog.web.page.model.PaymentDelay;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.StatisticsPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures as a page: of everything, or of a region, an agency or a category. */
@Path("/")
public final class StatisticsPages {

  private static final Set<String> KNOWN = FigureQuestion.parameters();
  private static final int MONTHS = 12;

  /** What the rest of a breakdown is called by. */
  private static final String OTHER = "other";

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Figures figures;
  private final Names names;

  @Inject
  public StatisticsPages(
      Catalog catalog, Frames frames, PageRenderer renderer, Figures figures, Names names) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.figures = figures;
    this.names = names;
  }

  @GET
  @Path("statistik")
  @Produces(PageAnswers.HTML)
  @Access(Access.Level.PUBLIC)
  public Response page(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    FigureQuestion wanted = FigureQuestion.of(asked.parameters(KNOWN));
    CountedFigures.Counted counted = figures.of(wanted.filter());
    Language language = asked.language();
    StatisticsPage page =
        new StatisticsPage(
            frames.open(caller, asked, Section.STATISTICS),
            scope(wanted, language),
            figures.headline(counted),
            wanted.days().from(),
            wanted.days().to(),
            wanted.asOf(),
            regions(wanted.region()),
            categories(counted, wanted, language),
            months(counted, wanted),
            scales(counted, wanted, language),
            legalForms(counted, wanted, language),
            ranked(counted.agencies(), wanted, "agency", "/statistik?agency="),
            ranked(counted.suppliers(), wanted, "supplier", "/penyedia/"),
            counted.measures(),
            figures.map(counted, wanted.counted(), wanted.region()),
            paymentDelays(wanted),
            wanted.orders().toString(),
            table(wanted, "/statistik.csv"),
            table(wanted, "/statistik.xlsx"),
            wanted.of("/statistik/rincian.csv").toString(),
            wanted.of("/statistik/rincian.xlsx").toString());
    return PageAnswers.page(request, caller, renderer.statistics(page));
  }

  private List<PaymentDelay> paymentDelays(FigureQuestion wanted) {
    return catalog.statistics().paymentTimes(wanted.filter()).stream()
        .map(
            row ->
                new PaymentDelay(
                    names.region(row.region()),
                    OrderSearches.paid(wanted.counted()).with("region", row.region()).toString(),
                    row.medianDays(),
                    row.late(),
                    row.count()))
        .toList();
  }

  /** What the figures are narrowed to by a link; null for nothing. */
  private StatisticsPage.@Nullable Scope scope(FigureQuestion wanted, Language language) {
    String agency = wanted.agency();
    String category = wanted.category();
    List<String> labels = new ArrayList<>();
    if (agency != null) {
      labels.add(
          catalog
              .statistics()
              .names(Dimension.AGENCY, List.of(agency))
              .getOrDefault(agency, agency));
    }
    if (category != null) {
      labels.add(names.category(category, language));
    }
    RegionCode region = wanted.region();
    if (region != null) {
      labels.add(names.region(region));
    }
    return labels.isEmpty()
        ? null
        : new StatisticsPage.Scope(String.join(", ", labels), agency, category);
  }

  /** The address of a table lacks only its dimension. */
  private static String table(FigureQuestion wanted, String path) {
    String address = wanted.of(path).toString();
    return address + (address.indexOf('?') < 0 ? "?by=" : "&by=");
  }

  /** The largest by value; what is left over leads to the whole table. */
  private static List<Bar> ranked(
      List<StatisticsStore.Row> rows, FigureQuestion wanted, String by, String path) {
    return rows.stream()
        .map(
            row ->
                new Bar(
                    row.label(),
                    row.key().equals(OTHER)
                        ? table(wanted, "/statistik.csv") + by
                        : path + row.key(),
                    row.count(),
                    row.value()))
        .toList();
  }

  private static List<Bar> legalForms(
      CountedFigures.Counted counted, FigureQuestion wanted, Language language) {
    Messages words = Messages.of(language);
    return counted.legalForms().stream()
        .map(
            row ->
                new Bar(
                    words.find("legalForm." + row.key()).orElse(row.label()),
                    table(wanted, "/statistik.csv") + Dimension.LEGAL_FORM.pathName(),
                    row.count(),
                    row.value()))
        .toList();
  }

  private List<Choice> regions(@Nullable RegionCode chosen) {
    return catalog.tenants().list().stream()
        .map(Tenant::id)
        .map(TenantId::region)
        .map(code -> new Choice(code.value(), names.region(code), code.equals(chosen)))
        .toList();
  }

  /** Each leads to the transactions that are counted in it. */
  private List<Bar> categories(
      CountedFigures.Counted counted, FigureQuestion wanted, Language language) {
    return counted.categories().stream()
        .map(
            row ->
                new Bar(
                    row.key().equals(OTHER) ? row.label() : names.category(row.key(), language),
                    wanted
                        .orders()
                        .with("category", row.key().equals(OTHER) ? null : row.key())
                        .toString(),
                    row.count(),
                    row.value()))
        .toList();
  }

  private static List<Bar> scales(
      CountedFigures.Counted counted, FigureQuestion wanted, Language language) {
    Messages words = Messages.of(language);
    return counted.scales().stream()
        .map(
            row ->
                new Bar(
                    words.find("scaleLong." + row.key()).orElse(row.label()),
                    wanted.orders().with("scale", row.key()).toString(),
                    row.count(),
                    row.value()))
        .toList();
  }

  /**
   * The last twelve months up to the last day asked for, those without an order included; of the
   * days asked for, none outside them.
   */
  private List<MonthBar> months(CountedFigures.Counted counted, FigureQuestion wanted) {
    YearMonth running = YearMonth.from(catalog.calendar().dayOf(catalog.clock().instant()));
    LocalDate from = wanted.counted().from();
    LocalDate to = wanted.counted().to();
    YearMonth last =
        to == null || YearMonth.from(to).isAfter(running) ? running : YearMonth.from(to);
    Map<String, StatisticsStore.Row> rows =
        counted.months().stream().collect(Collectors.toMap(StatisticsStore.Row::key, row -> row));
    List<MonthBar> months = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      if (from != null && month.isBefore(YearMonth.from(from))) {
        continue;
      }
      StatisticsStore.Row row = rows.get(month.toString());
      months.add(
          new MonthBar(
              month,
              row == null ? 0 : row.count(),
              row == null ? 0 : row.value(),
              month.equals(running),
              ordersOf(month, wanted)));
    }
    return months;
  }

  private static String ordersOf(YearMonth month, FigureQuestion wanted) {
    return wanted.within(month.atDay(1), month.atEndOfMonth()).orders().toString();
  }
}
