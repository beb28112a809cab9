package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.web.page.model.Language;
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
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The transactions of a filter as CSV, newest first. Read a bounded part at a time and sent as it
 * is read, so that any number of rows takes little memory.
 */
@Path("/transaksi.csv")
public final class TransactionCsv {

  /** The media type of the answer. */
  static final String TYPE = "text/csv; charset=utf-8; header=present";

  private final Catalog catalog;
  private final Names names;

  @Inject
  public TransactionCsv(Catalog catalog, Names names) {
    this.catalog = catalog;
    this.names = names;
  }

  @GET
  @Produces(TYPE)
  @Access(Access.Level.PUBLIC)
  public Response get(@Context UriInfo uri) {
    OrderSearches.Asked asked = OrderSearches.parse(Addressed.of(uri));
    PublicOrderFilter filter = asked.filter(catalog.calendar().zone());
    StreamingOutput body = out -> write(out, filter);
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"transaksi.csv\"")
        .build();
  }

  private void write(OutputStream out, PublicOrderFilter filter) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Csv csv = new Csv(writer);
    csv.row(
        "number",
        "ocid",
        "status",
        "title",
        "region_code",
        "region",
        "agency",
        "work_unit",
        "supplier_id",
        "supplier",
        "legal_form",
        "scale",
        "category_code",
        "category",
        "goods",
        "freight",
        "vat",
        "gross",
        "requested_at",
        "letter_at",
        "paid_at",
        "public_at");
    String after = null;
    do {
      Page<PublicOrder> page =
          catalog.publicOrders().list(filter, new PageRequest(after, PageRequest.MOST));
      for (PublicOrder order : page.items()) {
        row(csv, order);
      }
      after = page.next();
    } while (after != null);
    writer.flush();
  }

  private void row(Csv csv, PublicOrder order) throws IOException {
    csv.row(
        order.reference(),
        order.ocid(),
        order.state(),
        order.title(),
        order.tenant(),
        names.region(order.tenant()),
        order.agencyName(),
        order.workUnitName(),
        order.supplierId(),
        order.supplierName(),
        order.supplierLegalForm(),
        order.supplierScale(),
        order.category(),
        names.category(order.category(), Language.ID),
        order.goods(),
        order.freight(),
        order.vat(),
        order.gross(),
        order.requestedAt(),
        order.letterAt(),
        order.paidAt(),
        order.publicAt());
  }
}
