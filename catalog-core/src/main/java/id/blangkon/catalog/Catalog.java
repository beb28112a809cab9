package id.blangkon.catalog;

import id.blangkon.catalog.access.People;
import id.blangkon.catalog.agency.Agencies;
import id.blangkon.catalog.journal.Worker;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.ocds.OpenContracting;
import id.blangkon.catalog.order.OrderReplay;
import id.blangkon.catalog.order.Orders;
import id.blangkon.catalog.plan.Plans;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.product.Categories;
import id.blangkon.catalog.product.Products;
import id.blangkon.catalog.product.Units;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.search.ProductSearch;
import id.blangkon.catalog.search.ProductsOnShow;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import id.blangkon.catalog.supplier.SupplierScales;
import id.blangkon.catalog.supplier.Suppliers;
import id.blangkon.catalog.supplier.TaxPapers;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tax.VatTable;
import id.blangkon.catalog.tenant.Tenants;
import id.blangkon.catalog.tenant.WorkingCalendar;
import id.blangkon.catalog.transparency.PublicOrders;
import id.blangkon.catalog.transparency.Statistics;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * The catalogue of one province: everything starts here.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.builder().storage(H2Storage.inMemory()).build();
 * PurchaseOrder order = catalog.orders().request(officer, request);
 * }</pre>
 *
 * <p>Safe for use by many threads. The journal is followed by {@link #worker}: start it, or run it
 * yourself.
 */
public final class Catalog implements UseCases, AutoCloseable {

  private final Storage storage;
  private final CatalogSettings settings;
  private final ProductSearch search;
  private final Worker worker;
  private final UseCaseSet useCases;
  private final PublicOrders publicOrders;
  private final Statistics statistics;
  private final OpenContracting openContracting;
  private final PublicLog publicLog;

  Catalog(
      Storage storage,
      CatalogSettings settings,
      ProductSearch search,
      Worker worker,
      PublicLog publicLog) {
    this.storage = new SignallingStorage(storage, worker);
    this.settings = settings;
    this.search = search;
    this.worker = worker;
    this.publicLog = publicLog;
    this.useCases =
        UseCaseSet.over(
            this.storage,
            settings,
            (unit, products) -> unit.afterCommit(() -> search.refresh(storage, products)));
    this.publicOrders = new PublicOrders(this.storage);
    this.statistics =
        new Statistics(
            this.storage,
            settings.clock(),
            settings.zone(),
            settings.regions().within(settings.province()).size());
    this.openContracting =
        new OpenContracting(this.storage, settings.units(), settings.regions(), settings.zone());
  }

  /** Says step by step what the catalogue is made of. Only the storage must be given. */
  public static CatalogBuilder builder() {
    return new CatalogBuilder();
  }

  /**
   * The use cases within a transaction that the caller commits: a host's own, or one that joins
   * many commands. Nothing is shown at once then: the worker follows after the commit. When a use
   * case throws, the caller rolls the whole transaction back: what the use case had written before
   * it refused is part of it.
   */
  public UseCases in(UnitOfWork unit) {
    return UseCaseSet.over(new UnitStorage(unit), settings, (joined, products) -> {});
  }

  @Override
  public People people() {
    return useCases.people();
  }

  @Override
  public Tenants tenants() {
    return useCases.tenants();
  }

  @Override
  public Agencies agencies() {
    return useCases.agencies();
  }

  @Override
  public Suppliers suppliers() {
    return useCases.suppliers();
  }

  @Override
  public SupplierScales scales() {
    return useCases.scales();
  }

  @Override
  public TaxPapers taxPapers() {
    return useCases.taxPapers();
  }

  @Override
  public Products products() {
    return useCases.products();
  }

  @Override
  public Plans plans() {
    return useCases.plans();
  }

  @Override
  public Orders orders() {
    return useCases.orders();
  }

  /** Finding products. */
  public ProductSearch search() {
    return search;
  }

  /** All that can be bought today, to be taken away as a whole. */
  public ProductsOnShow productsOnShow() {
    return new ProductsOnShow(storage);
  }

  /** The transactions that everybody may see. */
  public PublicOrders publicOrders() {
    return publicOrders;
  }

  /** The figures that everybody may see. */
  public Statistics statistics() {
    return statistics;
  }

  /** Releases and records of the Open Contracting Data Standard. */
  public OpenContracting openContracting() {
    return openContracting;
  }

  /** The log of public events that anybody can check. */
  public PublicLog publicLog() {
    return publicLog;
  }

  /** The registered prefix of open contracting ids. */
  public String ocidPrefix() {
    return settings.ocidPrefix();
  }

  public Categories categories() {
    return settings.categories();
  }

  public Regions regions() {
    return settings.regions();
  }

  /** The province of the installation. */
  public RegionCode province() {
    return settings.province();
  }

  /** What VAT is due on a price, by date. */
  public VatTable vat() {
    return settings.vat();
  }

  /** What taxes a whole purchase brings with it, by date, and who collects them. */
  public TaxRules taxes() {
    return settings.taxes();
  }

  /** The pack that judges orders. */
  public PolicyPack policyPack() {
    return settings.pack();
  }

  /** Says which orders another pack would decide otherwise than the one in force. */
  public OrderReplay replay(PolicyPack changed) {
    return new OrderReplay(storage, settings.calendar(), settings.pack(), changed);
  }

  /** What procurement law says of a purchase, by date. */
  public ProcurementRules procurement() {
    return settings.procurement();
  }

  public Units units() {
    return settings.units();
  }

  public WorkingCalendar calendar() {
    return settings.calendar();
  }

  /** The day it is in the zone of the installation. */
  public LocalDate today() {
    return settings.calendar().dayOf(settings.clock().instant());
  }

  public InstantSource clock() {
    return settings.clock();
  }

  /** Sequencer, followers and deadlines. */
  public Worker worker() {
    return worker;
  }

  public Storage storage() {
    return storage;
  }

  /** Stops the worker, then closes search and storage. */
  @Override
  public void close() {
    try {
      worker.close();
    } finally {
      try {
        search.close();
      } finally {
        storage.close();
      }
    }
  }
}
