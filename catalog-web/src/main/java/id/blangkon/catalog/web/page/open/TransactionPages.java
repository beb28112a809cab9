package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.transparency.PublicOrderFilter;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.open.OrderSearch;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.OrderFilter;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SupplierTag;
import id.blangkon.catalog.web.page.model.TransactionListPage;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.security.Access;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of public transactions, and the page of each. */
@Path("/transaksi")
@Produces(PageAnswers.HTML)
public final class TransactionPages {

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Goods goods;
  private final Names names;
  private final OrderRows rows;
  private final TransactionDetails details;

  @Inject
  public TransactionPages(
      Catalog catalog,
      Frames frames,
      PageRenderer renderer,
      Goods goods,
      Names names,
      OrderRows rows,
      TransactionDetails details) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.goods = goods;
    this.names = names;
    this.rows = rows;
    this.details = details;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response list(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(OrderSearches.KNOWN);
    OrderSearch search = OrderSearch.of(query);
    PublicOrderFilter filter = search.filter(catalog.calendar().zone());
    Page<PublicOrder> found = catalog.publicOrders().list(filter, OpenFilters.page(query));
    PublicOrderStore.Total total = catalog.publicOrders().total(filter);
    TransactionListPage page =
        new TransactionListPage(
            frames.open(caller, asked, Section.TRANSACTIONS),
            filter(search, asked.language()),
            total.value(),
            total.paidValue(),
            total.endedValue(),
            rows.of(found.items()),
            Cursors.of(
                OrderSearches.of("/transaksi", search),
                OpenFilters.rowsBefore(query),
                found.items().size(),
                total.count(),
                found.next()),
            OrderSearches.of("/transaksi.csv", search).toString(),
            OrderSearches.of("/api/v1/orders", search).toString());
    return PageAnswers.page(request, caller, renderer.transactions(page));
  }

  private OrderFilter filter(OrderSearch search, Language language) {
    return new OrderFilter(
        regions(search.region()),
        agencies(search.region(), search.agency()),
        categories(search.category(), language),
        scales(search.scale(), language),
        states(search.status(), language),
        search.paid(),
        search.days().from(),
        search.days().to(),
        supplier(search.supplier()));
  }

  /** The governments that take part, by the names of their regions. */
  private List<Choice> regions(@Nullable RegionCode chosen) {
    return catalog.tenants().list().stream()
        .map(Tenant::id)
        .map(TenantId::region)
        .map(code -> new Choice(code.value(), names.region(code), code.equals(chosen)))
        .toList();
  }

  /** The agencies of the chosen region; all of a province would be too many to choose from. */
  private List<Choice> agencies(@Nullable RegionCode region, @Nullable String chosen) {
    if (region == null) {
      return List.of();
    }
    return catalog.agencies().agencies(TenantId.of(region.value())).stream()
        .map(
            agency ->
                new Choice(
                    agency.id().toString(), agency.name(), agency.id().toString().equals(chosen)))
        .toList();
  }

  private List<Choice> categories(@Nullable String chosen, Language language) {
    return catalog.categories().tree().all().stream()
        .filter(category -> category.parent() == null || category.code().equals(chosen))
        .map(
            category ->
                new Choice(
                    category.code(),
                    Names.of(category.name(), language),
                    category.code().equals(chosen)))
        .toList();
  }

  private static List<Choice> scales(@Nullable BusinessScale chosen, Language language) {
    Messages words = Messages.of(language);
    return Arrays.stream(BusinessScale.values())
        .map(scale -> new Choice(scale.name(), words.text("scaleLong." + scale), scale == chosen))
        .toList();
  }

  /** The states in which an order is public. */
  private static List<Choice> states(@Nullable OrderState chosen, Language language) {
    Messages words = Messages.of(language);
    return Arrays.stream(OrderState.values())
        .filter(state -> state != OrderState.AWAITING_APPROVAL)
        .map(state -> new Choice(state.name(), words.text("state." + state), state == chosen))
        .toList();
  }

  private @Nullable SupplierTag supplier(@Nullable SupplierId id) {
    return id == null ? null : goods.tag(catalog.suppliers().getPublic(id));
  }

  @GET
  @Path("{number}")
  @Access(Access.Level.PUBLIC)
  public Response get(
      @PathParam("number") String number,
      @Context Caller caller,
      @Context UriInfo uri,
      @Context Request request) {
    PublicOrder order = catalog.publicOrders().get(number);
    Frame frame = frames.open(caller, Addressed.of(uri), Section.TRANSACTIONS);
    return PageAnswers.page(
        request, caller, renderer.transaction(details.page(frame, order, uri.getBaseUri())));
  }
}
