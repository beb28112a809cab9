package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.http.Days;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.open.CountedFigures;
import id.blangkon.catalog.web.open.CsvRows;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Bar;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.MonthBar;
import id.blangkon.catalog.web.page.model.PaymentDelay;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.StatisticsPage;
import id.blangkon.catalog.web.page.site.Address;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures as a page, and each of its tables as CSV. */
@Path("/")
public final class StatisticsPages {

  private static final Set<String> KNOWN = Set.of("from", "to", "region");
  private static final Set<String> KNOWN_TABLE = Set.of("from", "to", "region", "by");
  private static final String PAYMENT_TIME = "payment-time";
  private static final int MONTHS = 12;
  private static final int MOST_ROWS = 1_000;

  /** What the rest of a breakdown is called by. */
  private static final String OTHER = "other";

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Figures figures;
  private final Names names;

  private record Asked(Days days, @Nullable RegionCode region) {

    Address of(String path) {
      return Address.of(path)
          .with("from", days.from())
          .with("to", days.to())
          .with("region", region);
    }

    /** The list of what is counted, to be narrowed further. */
    Address orders() {
      return OrderSearches.paid(days).with("region", region);
    }
  }

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
    Asked wanted = asked(asked.parameters(KNOWN));
    CountedFigures.Counted counted = figures.of(filter(wanted));
    StatisticsPage page =
        new StatisticsPage(
            frames.open(caller, asked, Section.STATISTICS),
            figures.headline(counted),
            wanted.days().from(),
            wanted.days().to(),
            regions(wanted.region()),
            categories(counted, wanted, asked.language()),
            months(counted, wanted),
            scales(counted, wanted, asked.language()),
            figures.map(counted, wanted.days(), wanted.region()),
            paymentDelays(wanted),
            wanted.orders().toString(),
            tables(wanted));
    return PageAnswers.page(request, caller, renderer.statistics(page));
  }

  private List<PaymentDelay> paymentDelays(Asked wanted) {
    return catalog.statistics().paymentTimes(filter(wanted)).stream()
        .map(
            row ->
                new PaymentDelay(
                    names.region(row.region()),
                    OrderSearches.paid(wanted.days()).with("region", row.region()).toString(),
                    row.medianDays(),
                    row.late(),
                    row.count()))
        .toList();
  }

  @GET
  @Path("statistik.csv")
  @Produces(CsvFiles.TYPE)
  @Access(Access.Level.PUBLIC)
  public Response table(@Context UriInfo uri) {
    QueryString query = Addressed.of(uri).parameters(KNOWN_TABLE);
    Asked wanted = asked(query);
    if (query.one("by").filter(PAYMENT_TIME::equals).isPresent()) {
      return paymentTimes(wanted);
    }
    Dimension by = query.one("by").map(StatisticsPages::dimension).orElse(Dimension.CATEGORY);
    List<StatisticsStore.Row> rows = catalog.statistics().by(by, filter(wanted), MOST_ROWS);
    return CsvFiles.file(
        "statistik-" + by.pathName(),
        writer -> {
          CsvRows csv = new CsvRows(writer, List.of(by.pathName(), "label", "orders", "value"));
          rows.forEach(row -> csv.add(row.key(), row.label(), row.count(), row.value()));
          csv.flush();
        });
  }

  private Response paymentTimes(Asked wanted) {
    List<StatisticsStore.PaymentTimes> rows = catalog.statistics().paymentTimes(filter(wanted));
    return CsvFiles.file(
        "statistik-" + PAYMENT_TIME,
        writer -> {
          CsvRows csv =
              new CsvRows(
                  writer, List.of("region", "label", "orders", "median_working_days", "late"));
          rows.forEach(
              row ->
                  csv.add(
                      row.region(),
                      names.region(row.region()),
                      row.count(),
                      row.medianDays(),
                      row.late()));
          csv.flush();
        });
  }

  private static Dimension dimension(String name) {
    String known =
        Stream.concat(
                Arrays.stream(Dimension.values()).map(Dimension::pathName), Stream.of(PAYMENT_TIME))
            .collect(Collectors.joining(", "));
    return Dimension.ofPathName(name)
        .orElseThrow(
            () ->
                CatalogException.invalid(
                    "by", "Pilih salah satu: " + known + ".", "Choose one of: " + known + "."));
  }

  /** The address of a table lacks only its dimension. */
  private static String tables(Asked wanted) {
    String address = wanted.of("/statistik.csv").toString();
    return address + (address.indexOf('?') < 0 ? "?by=" : "&by=");
  }

  private static Asked asked(QueryString query) {
    return new Asked(Days.of(query), Filters.region(query, "region").orElse(null));
  }

  private StatisticsFilter filter(Asked wanted) {
    RegionCode region = wanted.region();
    return new StatisticsFilter(
        wanted.days().start(catalog.calendar().zone()),
        wanted.days().end(catalog.calendar().zone()),
        region == null ? null : region.value(),
        null);
  }

  private List<Choice> regions(@Nullable RegionCode chosen) {
    return catalog.tenants().list().stream()
        .map(Tenant::id)
        .map(TenantId::region)
        .map(code -> new Choice(code.value(), names.region(code), code.equals(chosen)))
        .toList();
  }

  /** Each leads to the transactions that are counted in it. */
  private List<Bar> categories(CountedFigures.Counted counted, Asked wanted, Language language) {
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

  private static List<Bar> scales(CountedFigures.Counted counted, Asked wanted, Language language) {
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
  private List<MonthBar> months(CountedFigures.Counted counted, Asked wanted) {
    YearMonth running = YearMonth.from(catalog.calendar().dayOf(counted.summary().asOf()));
    LocalDate from = wanted.days().from();
    LocalDate to = wanted.days().to();
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

  private static String ordersOf(YearMonth month, Asked wanted) {
    LocalDate from = wanted.days().from();
    LocalDate to = wanted.days().to();
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    Days days =
        new Days(
            from != null && from.isAfter(first) ? from : first,
            to != null && to.isBefore(last) ? to : last);
    return new Asked(days, wanted.region()).orders().toString();
  }
}
