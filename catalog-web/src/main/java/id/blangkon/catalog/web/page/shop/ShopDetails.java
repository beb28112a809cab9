package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.order.InboxItem;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderSummary;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.tax.TaxTreatment;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.form.FormTokens;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.ShopPage;
import id.blangkon.catalog.web.page.model.ShopProduct;
import id.blangkon.catalog.web.page.model.ShopStanding;
import id.blangkon.catalog.web.page.model.Stock;
import id.blangkon.catalog.web.page.model.Task;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.SupplierProfiles;
import id.blangkon.catalog.web.page.work.Tasks;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the model of a supplier's shop. */
public final class ShopDetails {

  private static final int MOST_TASKS = 100;

  /** What was handed over and is not paid yet. */
  private static final Set<OrderState> UNPAID =
      EnumSet.of(OrderState.HANDOVER_SIGNED, OrderState.INVOICED);

  private final Catalog catalog;
  private final Goods goods;
  private final Names names;
  private final Tasks tasks;
  private final FormTokens tokens;
  private final SupplierProfiles profiles;

  @Inject
  public ShopDetails(
      Catalog catalog,
      Goods goods,
      Names names,
      Tasks tasks,
      FormTokens tokens,
      SupplierProfiles profiles) {
    this.catalog = catalog;
    this.goods = goods;
    this.names = names;
    this.tasks = tasks;
    this.tokens = tokens;
    this.profiles = profiles;
  }

  private record Running(long count, long unpaid) {}

  /**
   * The page.
   *
   * @param edit what was typed into a row and refused; null when nothing was
   */
  ShopPage page(
      Caller caller,
      Frame frame,
      ShopAddress address,
      @Nullable RowEdit edit,
      List<FieldProblem> problems) {
    Actor actor = caller.actor();
    SupplierId id = address.supplier();
    Supplier supplier = catalog.suppliers().get(actor, id);
    Page<Product> products = catalog.products().listOwn(actor, id, null, address.part().request());
    Running running = running(actor, id);
    long listed = catalog.products().countListed(List.of(id)).getOrDefault(id, 0L);
    return new ShopPage(
        frame,
        businesses(address),
        standing(supplier, address, frame.language()),
        papers(supplier, frame.language()),
        listed,
        running.count(),
        running.unpaid(),
        waiting(actor, id),
        products.items().stream()
            .map(product -> row(caller, product, supplier, edit, frame.language()))
            .toList(),
        address.part().cursor(address.first(), products.items().size(), products.next()),
        address.query(),
        address.below("/produk/baru").toString(),
        problems);
  }

  private List<Choice> businesses(ShopAddress address) {
    return address.all().size() == 1
        ? List.of()
        : address.all().stream()
            .map(
                id ->
                    new Choice(
                        ShopAddress.of(id).toString(),
                        names.supplier(id),
                        id.equals(address.supplier())))
            .toList();
  }

  private List<Fact> papers(Supplier supplier, Language language) {
    Messages words = Messages.of(language);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            words.text("facet.scale"),
            words.text(
                "shop.scale",
                words.text("scaleLong." + supplier.scale().name()),
                Formats.of(language).dateFull(supplier.scaleEvidenceOn()))));
    facts.addAll(profiles.papers(supplier, language));
    return facts;
  }

  private @Nullable ShopStanding standing(
      Supplier supplier, ShopAddress address, Language language) {
    return supplier.isActive()
        ? null
        : new ShopStanding(
            supplier.name(),
            supplier.status().name(),
            decidedBy(supplier, language),
            supplier.registeredAt(),
            supplier.reason(),
            supplier.status() == SupplierStatus.NEEDS_FIX
                ? address.below(MendRegistrationPages.PATH).toString()
                : null);
  }

  /**
   * The procurement unit of the home region; where none has joined, the province's administrator.
   */
  private String decidedBy(Supplier supplier, Language language) {
    TenantId home = TenantId.of(supplier.homeRegion().value());
    Set<TenantId> joined =
        catalog.tenants().list().stream()
            .filter(tenant -> tenant.isActiveOn(goods.today()))
            .map(Tenant::id)
            .collect(Collectors.toSet());
    Messages words = Messages.of(language);
    return joined.contains(home)
        ? words.text("shop.verifier", names.tenant(home))
        : words.text("role." + Role.PROVINCIAL_ADMIN.name());
  }

  private List<Task> waiting(Actor actor, SupplierId supplier) {
    List<InboxItem> own =
        catalog.orders().inbox(actor, MOST_TASKS).stream()
            .filter(item -> item.role() == Role.SUPPLIER)
            .filter(item -> item.order().supplier().equals(supplier))
            .toList();
    return tasks.of(own, true);
  }

  /** Orders that go on, and what of them was handed over and is not paid. */
  private Running running(Actor actor, SupplierId supplier) {
    Set<OrderState> open =
        Arrays.stream(OrderState.values())
            .filter(state -> !state.isFinal())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderState.class)));
    long count = 0;
    long unpaid = 0;
    @Nullable String after = null;
    do {
      Page<OrderSummary> page =
          catalog
              .orders()
              .listOfSupplier(actor, supplier, open, new PageRequest(after, PageRequest.MOST));
      for (OrderSummary order : page.items()) {
        count++;
        unpaid = Math.addExact(unpaid, UNPAID.contains(order.state()) ? order.gross().amount() : 0);
      }
      after = page.next();
    } while (after != null);
    return new Running(count, unpaid);
  }

  private ShopProduct row(
      Caller caller,
      Product product,
      Supplier supplier,
      @Nullable RowEdit edit,
      Language language) {
    Formats formats = Formats.of(language);
    RowEdit typed = edit != null && edit.product().equals(product.id()) ? edit : null;
    Stock stock = Goods.stock(product.stock());
    boolean taxed = supplier.vatRegistered() && product.taxTreatment() == TaxTreatment.TAXABLE;
    return new ShopProduct(
        product.id().toString(),
        product.name(),
        goods.price(product, supplier, language),
        stock,
        typed == null ? formats.number(product.price().amount()) : typed.price(),
        taxed ? product.taxInclusive() : null,
        typed == null ? formats.number(stock.amount()) : typed.stock(),
        stock.amount(),
        product.state().name(),
        product.reason(),
        tokens.fresh(caller, product.version()));
  }
}
