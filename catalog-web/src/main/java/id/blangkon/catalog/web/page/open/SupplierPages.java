package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.transparency.PublicOrderStore;
import id.blangkon.catalog.web.http.Filters;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.SupplierListPage;
import id.blangkon.catalog.web.page.model.SupplierRow;
import id.blangkon.catalog.web.page.model.SupplierTab;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of suppliers, and the page of each. */
@Path("/penyedia")
@Produces(PageAnswers.HTML)
public final class SupplierPages {

  private static final Bilingual SUPPLIER = Bilingual.of("Penyedia", "Supplier");
  private static final Set<String> LIST = Set.of("q", "region", "legalForm", "after", "start");
  private static final Set<String> ONE = Set.of("tab", "after", "start");

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final Goods goods;
  private final SupplierDetails details;

  @Inject
  public SupplierPages(
      Catalog catalog, Frames frames, PageRenderer renderer, Goods goods, SupplierDetails details) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.goods = goods;
    this.details = details;
  }

  @GET
  @Access(Access.Level.PUBLIC)
  public Response list(@Context Caller caller, @Context UriInfo uri, @Context Request request) {
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(LIST);
    String text = OpenFilters.text(query);
    RegionCode region = Filters.region(query, "region").orElse(null);
    LegalFormGroup form = query.choice("legalForm", LegalFormGroup.class).orElse(null);
    String wanted = text.isEmpty() ? null : text;
    Page<Supplier> found =
        catalog.suppliers().listPublic(region, form, wanted, OpenFilters.page(query));
    long total = catalog.suppliers().countPublic(region, form, wanted);
    Address address =
        Address.of("/penyedia").with("q", text).with("region", region).with("legalForm", form);
    SupplierListPage page =
        new SupplierListPage(
            frames.open(caller, asked, Section.SUPPLIERS),
            text,
            regions(region),
            forms(form, asked),
            rows(found.items()),
            Cursors.of(
                address, OpenFilters.rowsBefore(query), found.items().size(), total, found.next()));
    return PageAnswers.page(request, caller, renderer.suppliers(page));
  }

  private List<SupplierRow> rows(List<Supplier> suppliers) {
    List<SupplierId> ids = suppliers.stream().map(Supplier::id).toList();
    Map<SupplierId, Long> products = catalog.products().countListed(ids);
    Map<SupplierId, PublicOrderStore.Trade> trade = catalog.publicOrders().trade(ids);
    return suppliers.stream()
        .map(
            supplier -> {
              PublicOrderStore.Trade sold = Objects.requireNonNull(trade.get(supplier.id()));
              return new SupplierRow(
                  goods.tag(supplier),
                  products.getOrDefault(supplier.id(), 0L),
                  sold.count(),
                  sold.value());
            })
        .toList();
  }

  private List<Choice> regions(@Nullable RegionCode chosen) {
    return catalog.regions().within(catalog.province()).stream()
        .map(
            region ->
                new Choice(region.code().value(), region.name(), region.code().equals(chosen)))
        .toList();
  }

  private static List<Choice> forms(@Nullable LegalFormGroup chosen, Addressed asked) {
    Messages words = Messages.of(asked.language());
    return Arrays.stream(LegalFormGroup.values())
        .map(form -> new Choice(form.name(), words.text("legalForm." + form), form == chosen))
        .toList();
  }

  @GET
  @Path("{id}")
  @Access(Access.Level.PUBLIC)
  public Response get(
      @PathParam("id") String id,
      @Context Caller caller,
      @Context UriInfo uri,
      @Context Request request) {
    Addressed asked = Addressed.of(uri);
    QueryString query = asked.parameters(ONE);
    SupplierId supplier = SupplierId.of(PathIds.get(id, SUPPLIER));
    Frame frame = frames.open(caller, asked, Section.SUPPLIERS);
    SupplierTab tab = tab(query.one("tab").orElse(""));
    return PageAnswers.page(
        request, caller, renderer.supplier(details.page(frame, supplier, tab, query)));
  }

  private static SupplierTab tab(String name) {
    if (name.equals("transaksi")) {
      return SupplierTab.TRANSACTIONS;
    }
    return name.equals("profil") ? SupplierTab.PROFILE : SupplierTab.PRODUCTS;
  }
}
