package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.CountedOrderStore;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.open.CsvRows;
import id.blangkon.catalog.web.open.TableRows;
import id.blangkon.catalog.web.open.XlsxRows;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.security.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the figures and the orders behind them, as CSV and XLSX. */
@Path("/")
public final class StatisticsFiles {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Set<String> KNOWN = FigureQuestion.parameters();
  private static final Set<String> KNOWN_TABLE = FigureQuestion.parameters("by");
  private static final String PAYMENT_TIME = "payment-time";
  private static final int MOST_ROWS = 1_000;

  private static final List<String> ORDER_COLUMNS =
      List.of(
          "order",
          "number",
          "paid_on",
          "region",
          "agency",
          "supplier",
          "legal_form",
          "scale",
          "category",
          "value",
          "micro_small_cooperative_value",
          "domestic_value",
          "local_value",
          "late",
          "first_sale");

  private final Catalog catalog;
  private final Names names;

  /** A table that is written while it is sent. */
  private record Table(String name, List<String> columns, Consumer<TableRows> rows) {}

  @Inject
  public StatisticsFiles(Catalog catalog, Names names) {
    this.catalog = catalog;
    this.names = names;
  }

  @GET
  @Path("statistik.csv")
  @Produces(CsvFiles.TYPE)
  @Access(Access.Level.PUBLIC)
  public Response csv(@Context UriInfo uri) {
    return csv(figures(Addressed.of(uri).parameters(KNOWN_TABLE)));
  }

  @GET
  @Path("statistik.xlsx")
  @Produces(XLSX)
  @Access(Access.Level.PUBLIC)
  public Response xlsx(@Context UriInfo uri) {
    return xlsx(figures(Addressed.of(uri).parameters(KNOWN_TABLE)));
  }

  /** The paid orders behind the figures; their values sum to them exactly. */
  @GET
  @Path("statistik/rincian.csv")
  @Produces(CsvFiles.TYPE)
  @Access(Access.Level.PUBLIC)
  public Response ordersCsv(@Context UriInfo uri) {
    return csv(orders(Addressed.of(uri).parameters(KNOWN)));
  }

  @GET
  @Path("statistik/rincian.xlsx")
  @Produces(XLSX)
  @Access(Access.Level.PUBLIC)
  public Response ordersXlsx(@Context UriInfo uri) {
    return xlsx(orders(Addressed.of(uri).parameters(KNOWN)));
  }

  private Table figures(QueryString query) {
    StatisticsFilter filter = FigureQuestion.of(query).filter();
    if (query.one("by").filter(PAYMENT_TIME::equals).isPresent()) {
      return paymentTimes(filter);
    }
    Dimension by = query.one("by").map(StatisticsFiles::dimension).orElse(Dimension.CATEGORY);
    List<StatisticsStore.Row> counted = catalog.statistics().by(by, filter, MOST_ROWS);
    return new Table(
        "statistik-" + by.pathName(),
        List.of(by.pathName(), "label", "orders", "value"),
        rows -> counted.forEach(row -> rows.add(row.key(), row.label(), row.count(), row.value())));
  }

  private Table paymentTimes(StatisticsFilter filter) {
    List<StatisticsStore.PaymentTimes> times = catalog.statistics().paymentTimes(filter);
    return new Table(
        "statistik-" + PAYMENT_TIME,
        List.of("region", "label", "orders", "median_working_days", "late"),
        rows ->
            times.forEach(
                row ->
                    rows.add(
                        row.region(),
                        names.region(row.region()),
                        row.count(),
                        row.medianDays(),
                        row.late())));
  }

  private Table orders(QueryString query) {
    StatisticsFilter filter = FigureQuestion.of(query).filter();
    return new Table("statistik-rincian", ORDER_COLUMNS, rows -> addOrders(filter, rows));
  }

  private void addOrders(StatisticsFilter filter, TableRows rows) {
    @Nullable String after = null;
    do {
      Page<CountedOrderStore.Counted> page =
          catalog.statistics().paid(filter, new PageRequest(after, PageRequest.MOST));
      for (CountedOrderStore.Counted one : page.items()) {
        rows.add(
            one.order(),
            one.reference(),
            one.day(),
            one.tenant(),
            one.agencyName(),
            one.supplierName(),
            one.legalForm(),
            one.scale(),
            one.category(),
            one.value(),
            one.smallValue(),
            one.domesticValue(),
            one.localValue(),
            one.late(),
            one.first());
      }
      after = page.next();
    } while (after != null);
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

  private static Response csv(Table table) {
    return CsvFiles.file(
        table.name(),
        writer -> {
          CsvRows csv = new CsvRows(writer, table.columns());
          table.rows().accept(csv);
          csv.flush();
        });
  }

  private static Response xlsx(Table table) {
    StreamingOutput body =
        out -> {
          XlsxRows xlsx = new XlsxRows(out, table.name(), table.columns());
          table.rows().accept(xlsx);
          xlsx.finish();
        };
    return Response.ok(body)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + ".xlsx\"")
        .build();
  }
}
