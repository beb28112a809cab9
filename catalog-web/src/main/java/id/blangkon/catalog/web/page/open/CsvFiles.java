package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.open.OrderSearch;
import id.blangkon.catalog.web.open.OrdersCsv;
import id.blangkon.catalog.web.open.ProductsCsv;
import id.blangkon.catalog.web.open.RealisationCsv;
import id.blangkon.catalog.web.open.SuppliersCsv;
import id.blangkon.catalog.web.page.site.Addressed;
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
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What is published, as whole CSV files. Read a bounded part at a time and sent as it is read, so
 * that any number of rows takes little memory.
 */
@Path("/")
@Produces(CsvFiles.TYPE)
public final class CsvFiles {

  /** The media type of the answers. */
  static final String TYPE = "text/csv; charset=utf-8; header=present";

  private final Catalog catalog;

  @Inject
  public CsvFiles(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The transactions of a filter, newest first. */
  @GET
  @Path("transaksi.csv")
  @Access(Access.Level.PUBLIC)
  public Response transactions(@Context UriInfo uri) {
    OrderSearch search = OrderSearch.of(Addressed.of(uri).parameters(OrderSearches.KNOWN));
    PublicOrderFilter filter = search.filter(catalog.calendar().zone());
    return file("transaksi", writer -> OrdersCsv.write(catalog.publicOrders(), filter, writer));
  }

  /** Paid transactions with the fields of the national data set. */
  @GET
  @Path("realisasi.csv")
  @Access(Access.Level.PUBLIC)
  public Response realisation() {
    return file(
        "realisasi",
        writer ->
            RealisationCsv.write(
                catalog.publicOrders(), catalog.regions(), catalog.calendar().zone(), writer));
  }

  @GET
  @Path("produk.csv")
  @Access(Access.Level.PUBLIC)
  public Response products() {
    LocalDate today = catalog.calendar().dayOf(catalog.clock().instant());
    return file("produk", writer -> ProductsCsv.write(catalog.productsOnShow(), today, writer));
  }

  @GET
  @Path("penyedia.csv")
  @Access(Access.Level.PUBLIC)
  public Response suppliers() {
    return file("penyedia", writer -> SuppliersCsv.write(catalog.suppliers(), writer));
  }

  /** A file that is written while it is sent. */
  static Response file(String name, Consumer<Writer> content) {
    StreamingOutput body =
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.accept(writer);
          writer.flush();
        };
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .build();
  }
}
