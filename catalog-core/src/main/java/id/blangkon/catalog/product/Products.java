package id.blangkon.catalog.product;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.error.FieldErrors;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.journal.Commands;
import id.blangkon.catalog.journal.JournalInbox;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tax.TaxTreatment;
import id.blangkon.catalog.tax.VatTable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entering, curating and changing products. */
public final class Products {

  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");

  private final Storage storage;
  private final InstantSource clock;
  private final IdGenerator ids;
  private final ZoneId zone;
  private final CategoryTree categories;
  private final VatTable vat;
  private final ProductChanges changes;
  private final ProductRules rules;
  private final ProductEvents events;
  private final Commands commands;

  public Products(
      Storage storage,
      InstantSource clock,
      IdGenerator ids,
      ZoneId zone,
      CategoryTree categories,
      Units units,
      VatTable vat,
      ProductChanges changes) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.zone = zone;
    this.categories = categories;
    this.vat = vat;
    this.changes = changes;
    this.rules = new ProductRules(categories, units);
    this.events = new ProductEvents(ids);
    this.commands = new Commands(storage, clock);
  }

  /** Enters products of one supplier, which wait for curation then; all or none. */
  public List<Product> submit(Actor actor, SupplierId supplierId, List<NewProduct> entries) {
    check(entries);
    Instant now = clock.instant();
    return storage.write(unit -> submit(unit, actor, supplierId, entries, now));
  }

  /**
   * Enters a product that waits for curation then; the same command enters it once.
   *
   * @throws CatalogException with {@link ErrorCode#IDEMPOTENCY_KEY_REUSED} when the key was used
   *     for something else
   */
  public void submit(Actor actor, CommandId command, SupplierId supplierId, NewProduct entry) {
    check(List.of(entry));
    Instant now = clock.instant();
    commands.once(
        command,
        Commands.hash(List.of(supplierId.toString(), entry.toString())),
        unit -> submit(unit, actor, supplierId, List.of(entry), now).get(0).id().toString());
  }

  /**
   * Enters a product and puts it on show at once, as a curator does who enters it on the supplier's
   * behalf.
   */
  public Product addListed(Actor curator, SupplierId supplierId, NewProduct entry) {
    check(List.of(entry));
    Instant now = clock.instant();
    return storage.write(
        unit -> {
          Product product = submit(unit, curator, supplierId, List.of(entry), now).get(0);
          return list(unit, curator, List.of(product.id()), now).get(0);
        });
  }

  private void check(List<NewProduct> entries) {
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < entries.size(); i++) {
      rules.check(errors, entries.size() == 1 ? "" : "products[" + i + "].", entries.get(i));
    }
    errors.throwIfAny();
  }

  private List<Product> submit(
      UnitOfWork unit, Actor actor, SupplierId supplierId, List<NewProduct> entries, Instant now) {
    Supplier supplier = unit.store(SupplierStore.class).get(supplierId);
    requireEditor(actor, supplier);
    List<Product> products = entries.stream().map(entry -> make(supplier, entry, now)).toList();
    unit.store(ProductStore.class).insertAll(products);
    unit.store(JournalInbox.class)
        .appendAll(
            products.stream().map(product -> events.submitted(actor, product, now)).toList());
    return products;
  }

  private Product make(Supplier supplier, NewProduct entry, Instant now) {
    TaxTreatment treatment =
        categories.find(entry.category()).map(Category::taxTreatment).orElse(TaxTreatment.TAXABLE);
    return new Product(
        ProductId.of(ids.next()),
        1,
        supplier.id(),
        entry.name().strip(),
        entry.description().strip(),
        entry.category(),
        entry.unit(),
        entry.price(),
        entry.taxInclusive(),
        treatment,
        net(supplier, entry.price(), entry.taxInclusive(), treatment, now),
        entry.stock(),
        entry.localContent(),
        ListingState.SUBMITTED,
        now,
        null,
        null,
        null);
  }

  private Rupiah net(
      Supplier supplier, Rupiah price, boolean taxInclusive, TaxTreatment treatment, Instant now) {
    return vat.breakdown(
            price,
            taxInclusive,
            supplier.vatRegistered(),
            treatment,
            LocalDate.ofInstant(now, zone))
        .net();
  }

  /**
   * Puts products that wait for curation on show; all or none.
   *
   * @throws CatalogException with {@link ErrorCode#ACTION_NOT_AVAILABLE} when one does not wait, or
   *     its supplier is not active
   */
  public List<Product> list(Actor curator, Collection<ProductId> waiting) {
    Instant now = clock.instant();
    return storage.write(unit -> list(unit, curator, waiting, now));
  }

  /**
   * Puts a product that waits for curation on show as the curator saw it.
   *
   * @param version that the curator saw
   * @throws StaleVersionException when the product has changed since
   */
  public Product list(Actor curator, ProductId waiting, long version) {
    Instant now = clock.instant();
    return storage.write(
        unit -> {
          Product product = unit.store(ProductStore.class).get(waiting);
          requireCurator(curator, unit.store(SupplierStore.class).get(product.supplier()));
          requireVersion(product, version);
          return list(unit, curator, List.of(waiting), now).get(0);
        });
  }

  private List<Product> list(
      UnitOfWork unit, Actor curator, Collection<ProductId> waiting, Instant now) {
    ProductStore store = unit.store(ProductStore.class);
    Set<ProductId> missing = new TreeSet<>(waiting);
    List<Product> products = new ArrayList<>(store.list(List.copyOf(missing)));
    products.sort(Comparator.comparing(Product::id));
    products.forEach(product -> missing.remove(product.id()));
    if (!missing.isEmpty()) {
      throw CatalogException.notFound(PRODUCT, missing.iterator().next().toString());
    }
    Map<SupplierId, Supplier> suppliers = suppliersOf(unit, products);
    List<Product> listed = new ArrayList<>(products.size());
    for (Product entered : products) {
      Product product = entered;
      Supplier supplier = supplierOf(suppliers, product);
      requireCurator(curator, supplier);
      requireState(product, ListingState.SUBMITTED);
      requireActive(supplier);
      Product priced = priced(supplier, product, now);
      if (!priced.equals(product)) {
        // The VAT, or whether the supplier charges it, has changed since the product was entered.
        product = store.update(priced, now);
      }
      Instant listedAt = product.listedAt() == null ? now : product.listedAt();
      listed.add(product.withState(ListingState.LISTED, listedAt, null));
    }
    store.updateStates(listed);
    List<Product> stored =
        listed.stream().map(product -> product.withVersion(product.version() + 1)).toList();
    changes.changed(unit, waiting);
    unit.store(JournalInbox.class)
        .appendAll(stored.stream().map(product -> events.listed(curator, product, now)).toList());
    return stored;
  }

  /**
   * Keeps the certificates of local content (TKDN) and of the company's benefit (BMP) as a curator
   * has seen them. Orders that were placed keep what they were placed with.
   *
   * @throws StaleVersionException when the product has changed since the version
   */
  public Product keepLocalContent(Actor curator, ProductId id, long version, LocalContent content) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    FieldErrors errors = new FieldErrors();
    ProductRules.checkContent(errors, "", content);
    requireCertificate(
        errors, "percent", "TKDN", content.percent(), content.certificateExpiry(), today);
    requireCertificate(
        errors, "benefitPercent", "BMP", content.benefitPercent(), content.benefitExpiry(), today);
    errors
        .reject(
            content.percent() != null && content.certificateNumber() == null,
            "localContent.certificateNumber",
            "Isi nomor sertifikat TKDN.",
            "Give the number of the certificate of local content.")
        .reject(
            !content.domestic() && (content.percent() != null || content.benefitPercent() != null),
            "localContent.domestic",
            "Produk bersertifikat TKDN atau BMP adalah produk dalam negeri. Centang kotaknya.",
            "A product with such a certificate is a domestic one. Tick the box.")
        .throwIfAny();
    return change(
        id,
        version,
        supplier -> {
          requireCurator(curator, supplier);
          curator.requireIndependentOf(supplier.id());
        },
        product -> product.withLocalContent(content),
        (product, now) -> events.certified(curator, product, now));
  }

  private static void requireCertificate(
      FieldErrors errors,
      String field,
      String name,
      @Nullable Integer percent,
      @Nullable LocalDate expiry,
      LocalDate today) {
    String expiryField = field.equals("percent") ? "certificateExpiry" : "benefitExpiry";
    errors
        .reject(
            percent != null && expiry == null,
            "localContent." + expiryField,
            "Isi hari terakhir berlakunya sertifikat " + name + ".",
            "Give the last day of the certificate of " + name + ".")
        .reject(
            percent == null && expiry != null,
            "localContent." + field,
            "Isi persen " + name + " menurut sertifikat, atau kosongkan tanggalnya.",
            "Give the percentage of " + name + " on the certificate, or leave its date empty.")
        .reject(
            expiry != null && expiry.isBefore(today),
            "localContent." + expiryField,
            "Sertifikat " + name + " ini sudah tidak berlaku. Kosongkan, atau minta yang baru.",
            "This certificate of " + name + " has expired. Leave it empty, or ask for a new one.");
  }

  /** Sends a product that waits for curation back to its supplier. */
  public Product sendBack(Actor curator, ProductId id, long version, String reason) {
    requireReason(reason);
    return change(
        id,
        version,
        supplier -> requireCurator(curator, supplier),
        product -> {
          requireState(product, ListingState.SUBMITTED);
          return product.withState(ListingState.DRAFT, product.listedAt(), reason.strip());
        },
        (product, now) -> events.sentBack(curator, product, now));
  }

  /** Takes a product off show. Orders that were placed go on. */
  public Product delist(Actor actor, ProductId id, long version, String reason) {
    requireReason(reason);
    return change(
        id,
        version,
        supplier -> requireEditor(actor, supplier),
        product -> {
          requireState(product, ListingState.LISTED);
          return product.withState(ListingState.DELISTED, product.listedAt(), reason.strip());
        },
        (product, now) -> events.delisted(actor, product, now));
  }

  /** Asks for a product that was sent back or taken off show to be shown again. */
  public Product resubmit(Actor actor, ProductId id, long version) {
    return change(
        id,
        version,
        supplier -> requireEditor(actor, supplier),
        product -> {
          requireOffShow(product);
          return product.withState(ListingState.SUBMITTED, product.listedAt(), null);
        },
        (product, now) -> events.submitted(actor, product, now));
  }

  /**
   * Asks for a product that was sent back or taken off show to be shown again as it is entered now.
   *
   * @param expected the stock that the actor saw: a stock that is entered as it was seen stays as
   *     it is, since ended orders may have given pieces back
   * @throws StaleVersionException when the product has changed since, or its stock, of which
   *     another is entered
   */
  public Product resubmit(
      Actor actor, ProductId id, long version, NewProduct entry, Stock expected) {
    check(List.of(entry));
    Instant now = clock.instant();
    return storage.write(
        unit -> {
          ProductStore store = unit.store(ProductStore.class);
          Product product = store.get(id);
          Supplier supplier = unit.store(SupplierStore.class).get(product.supplier());
          requireEditor(actor, supplier);
          requireVersion(product, version);
          requireOffShow(product);
          Product stored = store.update(entered(product, make(supplier, entry, now)), now);
          if (!entry.stock().equals(expected)) {
            store.setStock(id, entry.stock(), stored.version(), expected);
          }
          Product changed = store.get(id);
          changes.changed(unit, List.of(id));
          unit.store(JournalInbox.class).append(events.submitted(actor, changed, now));
          return changed;
        });
  }

  /** The product with what was entered anew in place of the old. */
  private static Product entered(Product product, Product entry) {
    return new Product(
        product.id(),
        product.version(),
        product.supplier(),
        entry.name(),
        entry.description(),
        entry.category(),
        entry.unit(),
        entry.price(),
        entry.taxInclusive(),
        entry.taxTreatment(),
        entry.netPrice(),
        product.stock(),
        entry.localContent(),
        ListingState.SUBMITTED,
        product.createdAt(),
        product.listedAt(),
        product.image(),
        null);
  }

  private static void requireOffShow(Product product) {
    if (product.state() != ListingState.DRAFT && product.state() != ListingState.DELISTED) {
      throw notAvailable(product);
    }
  }

  /** Changes the price from now on. Orders that were placed keep theirs. */
  public Product changePrice(
      Actor actor, ProductId id, long version, Rupiah price, boolean taxInclusive) {
    FieldErrors errors = new FieldErrors();
    ProductRules.checkPrice(errors, "", price);
    errors.throwIfAny();
    return storage.write(unit -> changePrice(unit, actor, id, version, price, taxInclusive));
  }

  private Product changePrice(
      UnitOfWork unit,
      Actor actor,
      ProductId id,
      long version,
      Rupiah price,
      boolean taxInclusive) {
    Instant now = clock.instant();
    ProductStore store = unit.store(ProductStore.class);
    Product product = store.get(id);
    Supplier supplier = unit.store(SupplierStore.class).get(product.supplier());
    requireEditor(actor, supplier);
    requireVersion(product, version);
    Rupiah net = net(supplier, price, taxInclusive, product.taxTreatment(), now);
    Product changed = store.update(product.withPrice(price, taxInclusive, net), now);
    changes.changed(unit, List.of(id));
    unit.store(JournalInbox.class).append(events.priceChanged(actor, changed, now));
    return changed;
  }

  /**
   * Works out anew the net prices that were worked out before the VAT of today began: lists are
   * sorted and compared by them. One that changes is the next version, with its row in the price
   * history. To be called until nothing is left.
   *
   * @param most products at once
   * @return how many were looked at; 0 when none is left, or somebody else changed one meanwhile
   */
  public int priceAnew(int most) {
    Instant now = clock.instant();
    Optional<LocalDate> began = vat.lastChange(LocalDate.ofInstant(now, zone));
    if (began.isEmpty()) {
      return 0;
    }
    Instant since = began.get().atStartOfDay(zone).toInstant();
    if (storage
        .<List<Product>>read(unit -> unit.store(ProductStore.class).pricedBefore(since, 1))
        .isEmpty()) {
      return 0;
    }
    try {
      return storage.write(unit -> priceAnew(unit, since, most, now));
    } catch (StaleVersionException overtaken) {
      return 0;
    }
  }

  private int priceAnew(UnitOfWork unit, Instant since, int most, Instant now) {
    ProductStore store = unit.store(ProductStore.class);
    List<Product> old = store.pricedBefore(since, most);
    Map<SupplierId, Supplier> suppliers = suppliersOf(unit, old);
    List<Product> changed = new ArrayList<>();
    for (Product product : old) {
      Product priced = priced(supplierOf(suppliers, product), product, now);
      if (!priced.equals(product)) {
        changed.add(store.update(priced, now));
      }
    }
    store.markPriced(old.stream().map(Product::id).toList(), now);
    changes.changed(unit, changed.stream().map(Product::id).toList());
    unit.store(JournalInbox.class)
        .appendAll(
            changed.stream()
                .map(product -> events.priceChanged(Actor.system(), product, now))
                .toList());
    return old.size();
  }

  /** The product with the net price of the moment. */
  private Product priced(Supplier supplier, Product product, Instant now) {
    Rupiah net =
        net(supplier, product.price(), product.taxInclusive(), product.taxTreatment(), now);
    return product.withPrice(product.price(), product.taxInclusive(), net);
  }

  /**
   * Sets the stock anew, after a recount or when another kind of stock fits.
   *
   * @param expected the stock that the actor saw: what orders took since must not be lost
   * @throws StaleVersionException when the product or its stock has changed since
   */
  public Product setStock(Actor actor, ProductId id, long version, Stock expected, Stock stock) {
    FieldErrors errors = new FieldErrors();
    ProductRules.checkStock(errors, "", stock);
    errors.throwIfAny();
    return storage.write(unit -> setStock(unit, actor, id, version, expected, stock));
  }

  private Product setStock(
      UnitOfWork unit, Actor actor, ProductId id, long version, Stock expected, Stock stock) {
    ProductStore store = unit.store(ProductStore.class);
    Product product = store.get(id);
    requireEditor(actor, unit.store(SupplierStore.class).get(product.supplier()));
    requireVersion(product, version);
    store.setStock(id, stock, version, expected);
    Product changed = store.get(id);
    changes.changed(unit, List.of(id));
    unit.store(JournalInbox.class).append(events.stockSet(actor, changed, clock.instant()));
    return changed;
  }

  /**
   * Changes price and stock together, as {@link #changePrice} and {@link #setStock} do; both or
   * neither.
   */
  public Product changePriceAndStock(
      Actor actor,
      ProductId id,
      long version,
      Rupiah price,
      boolean taxInclusive,
      Stock expected,
      Stock stock) {
    FieldErrors errors = new FieldErrors();
    ProductRules.checkPrice(errors, "", price);
    ProductRules.checkStock(errors, "", stock);
    errors.throwIfAny();
    return storage.write(
        unit -> {
          Product priced = changePrice(unit, actor, id, version, price, taxInclusive);
          return setStock(unit, actor, id, priced.version(), expected, stock);
        });
  }

  @FunctionalInterface
  private interface Told {
    NewEvent of(Product changed, Instant now);
  }

  private Product change(
      ProductId id,
      long version,
      Consumer<Supplier> permission,
      UnaryOperator<Product> change,
      Told told) {
    Instant now = clock.instant();
    return storage.write(
        unit -> {
          ProductStore store = unit.store(ProductStore.class);
          Product product = store.get(id);
          permission.accept(unit.store(SupplierStore.class).get(product.supplier()));
          requireVersion(product, version);
          Product changed = store.update(change.apply(product), now);
          changes.changed(unit, List.of(id));
          unit.store(JournalInbox.class).append(told.of(changed, now));
          return changed;
        });
  }

  private static void requireVersion(Product product, long version) {
    if (product.version() != version) {
      throw new StaleVersionException();
    }
  }

  /**
   * A product that is on show or was taken off it, without the reason why. Nothing of a supplier
   * that was never verified is public.
   */
  public Product getPublic(ProductId id) {
    return storage.read(unit -> getPublic(unit, id));
  }

  private static Product getPublic(UnitOfWork unit, ProductId id) {
    return unit.store(ProductStore.class)
        .find(id)
        .filter(Products::isOrWasOnShow)
        .filter(product -> isVerified(unit.store(SupplierStore.class).get(product.supplier())))
        .map(product -> product.withState(product.state(), product.listedAt(), null))
        .orElseThrow(() -> CatalogException.notFound(PRODUCT, id.toString()));
  }

  private static boolean isOrWasOnShow(Product product) {
    return product.isListed() || product.state() == ListingState.DELISTED;
  }

  private static boolean isVerified(Supplier supplier) {
    return supplier.verifiedAt() != null;
  }

  /**
   * A product in any state, for those who act for its supplier and those who curate it.
   *
   * @throws CatalogException with {@link ErrorCode#NOT_FOUND} for everybody else: what is not on
   *     show is nobody's business
   */
  public Product get(Actor actor, ProductId id) {
    return storage
        .read(
            unit ->
                unit.store(ProductStore.class)
                    .find(id)
                    .filter(
                        product ->
                            mayEdit(
                                actor, unit.store(SupplierStore.class).get(product.supplier()))))
        .orElseThrow(() -> CatalogException.notFound(PRODUCT, id.toString()));
  }

  /** A product that is or was on show with its supplier and its prices, read as of one moment. */
  public OfferedProduct offered(ProductId id) {
    return offered(List.of(id)).get(0);
  }

  /**
   * As {@link #offered(ProductId)}, for one who may know the supplier already.
   *
   * @param known the supplier as the caller read it a moment ago, who is not read again then
   */
  public OfferedProduct offered(
      ProductId id, Function<? super SupplierId, Optional<Supplier>> known) {
    return storage.read(
        unit -> {
          ProductStore store = unit.store(ProductStore.class);
          Product product =
              store.find(id).orElseThrow(() -> CatalogException.notFound(PRODUCT, id.toString()));
          Supplier supplier =
              known
                  .apply(product.supplier())
                  .orElseGet(() -> unit.store(SupplierStore.class).get(product.supplier()));
          if (!isOrWasOnShow(product) || !isVerified(supplier)) {
            throw CatalogException.notFound(PRODUCT, id.toString());
          }
          return offered(product, supplier, store.prices(id));
        });
  }

  /**
   * Products that are or were on show with their suppliers and prices, read as of one moment; in
   * the order of the ids, of which none may be missing.
   */
  public List<OfferedProduct> offered(List<ProductId> ids) {
    return storage.read(
        unit -> {
          ProductStore store = unit.store(ProductStore.class);
          Set<ProductId> wanted = new TreeSet<>(ids);
          List<Product> products = store.list(wanted);
          Map<SupplierId, Supplier> suppliers = suppliersOf(unit, products);
          Map<ProductId, List<PriceChange>> prices = store.prices(wanted);
          Map<ProductId, OfferedProduct> offered = new HashMap<>();
          for (Product product : products) {
            Supplier supplier = supplierOf(suppliers, product);
            if (isOrWasOnShow(product) && isVerified(supplier)) {
              offered.put(
                  product.id(),
                  offered(product, supplier, prices.getOrDefault(product.id(), List.of())));
            }
          }
          return ids.stream().map(id -> offered(offered, id)).toList();
        });
  }

  /** Why a curator refused it once is not for everybody. */
  private static OfferedProduct offered(
      Product product, Supplier supplier, List<PriceChange> prices) {
    return new OfferedProduct(
        product.withState(product.state(), product.listedAt(), null), supplier, prices);
  }

  private static OfferedProduct offered(Map<ProductId, OfferedProduct> offered, ProductId id) {
    OfferedProduct found = offered.get(id);
    if (found == null) {
      throw CatalogException.notFound(PRODUCT, id.toString());
    }
    return found;
  }

  /** How many products of each of the suppliers are listed. */
  public Map<SupplierId, Long> countListed(Collection<SupplierId> suppliers) {
    return storage.read(unit -> unit.store(ProductStore.class).countListed(suppliers));
  }

  /** The price history of a product that is or was on show, oldest first. */
  public List<PriceChange> prices(ProductId id) {
    return storage.read(
        unit -> {
          getPublic(unit, id);
          return unit.store(ProductStore.class).prices(id);
        });
  }

  /** A supplier's products in any state, newest first, for those who act for it. */
  public Page<Product> listOwn(
      Actor actor, SupplierId supplier, @Nullable ListingState state, PageRequest page) {
    actor.require(actor.actsFor(supplier), "penyedia itu sendiri", "the supplier itself");
    return storage.read(unit -> unit.store(ProductStore.class).list(supplier, state, page));
  }

  /** A supplier's products on show, newest first. */
  public Page<Product> listPublic(SupplierId supplier, PageRequest page) {
    return storage.read(
        unit -> unit.store(ProductStore.class).list(supplier, ListingState.LISTED, page));
  }

  /** Products of a region's active suppliers that wait for curation, oldest first. */
  public Page<Product> listWaiting(Actor curator, RegionCode homeRegion, PageRequest page) {
    requireCurator(curator, homeRegion);
    return storage.read(unit -> unit.store(ProductStore.class).waiting(homeRegion, page));
  }

  private static Map<SupplierId, Supplier> suppliersOf(UnitOfWork unit, List<Product> products) {
    Map<SupplierId, Supplier> suppliers = new HashMap<>();
    for (Supplier supplier :
        unit.store(SupplierStore.class)
            .list(products.stream().map(Product::supplier).collect(Collectors.toSet()))) {
      suppliers.put(supplier.id(), supplier);
    }
    return suppliers;
  }

  private static Supplier supplierOf(Map<SupplierId, Supplier> suppliers, Product product) {
    Supplier supplier = suppliers.get(product.supplier());
    if (supplier == null) {
      throw new IllegalStateException("product " + product.id() + " has no supplier");
    }
    return supplier;
  }

  private static void requireState(Product product, ListingState state) {
    if (product.state() != state) {
      throw notAvailable(product);
    }
  }

  private static void requireActive(Supplier supplier) {
    if (!supplier.isActive()) {
      throw CatalogException.of(
          ErrorCode.ACTION_NOT_AVAILABLE,
          "Penyedia “"
              + supplier.name()
              + "” belum terverifikasi atau sedang dibekukan, jadi produknya belum dapat tayang."
              + " Verifikasi penyedianya dulu.",
          "Supplier “"
              + supplier.name()
              + "” is not verified yet or is suspended, so its products cannot be shown yet."
              + " Verify the supplier first.");
    }
  }

  private static CatalogException notAvailable(Product product) {
    return CatalogException.of(
        ErrorCode.ACTION_NOT_AVAILABLE,
        "Status produk ini "
            + product.state()
            + ", tindakan itu tidak berlaku. Muat ulang halaman.",
        "This product is " + product.state() + ", so that cannot be done. Reload the page.");
  }

  private static void requireReason(String reason) {
    new FieldErrors()
        .reject(
            reason.isBlank() || reason.length() > 1000,
            "reason",
            "Tulis alasannya, paling panjang 1.000 huruf.",
            "Write the reason, with at most 1,000 characters.")
        .throwIfAny();
  }

  /** The supplier's own people, and those who mentor and verify it. */
  private static void requireEditor(Actor actor, Supplier supplier) {
    actor.require(
        mayEdit(actor, supplier),
        "penyedia itu sendiri atau UKPBJ daerahnya",
        "the supplier itself or the procurement unit of its region");
  }

  private static boolean mayEdit(Actor actor, Supplier supplier) {
    return actor.actsFor(supplier.id()) || isCurator(actor, supplier.homeRegion());
  }

  /** A curator who has no part in the business. */
  private static void requireCurator(Actor actor, Supplier supplier) {
    requireCurator(actor, supplier.homeRegion());
    actor.requireIndependentOf(supplier.id());
  }

  private static void requireCurator(Actor actor, RegionCode homeRegion) {
    actor.require(
        isCurator(actor, homeRegion),
        "UKPBJ daerah penyedia atau admin provinsi",
        "the procurement unit of the supplier's region or the provincial administrator");
  }

  private static boolean isCurator(Actor actor, RegionCode homeRegion) {
    return actor.holds(Role.PROVINCIAL_ADMIN)
        || (homeRegion.value().length() == 5
            && actor.holds(Role.PROCUREMENT_UNIT, TenantId.of(homeRegion.value())));
  }
}
