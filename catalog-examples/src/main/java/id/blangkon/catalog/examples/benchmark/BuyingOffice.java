package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.party.Address;
import id.blangkon.catalog.party.BankAccount;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who orders in the benchmark, from what and for what: each office has its own plan item, supplier
 * and product with a counted stock, so that offices do not wait for one another.
 */
record BuyingOffice(Actor buyer, PlanItem plan, Product product, Delivery delivery) {

  private static final Rupiah CEILING = Rupiah.of(900_000_000_000_000L);
  private static final long STOCK = 900_000_000;

  /** So many offices of a government that is made for them. */
  static List<BuyingOffice> in(Catalog catalog, int offices) {
    Actor admin = catalog.people().installAdministrator("Ratna");
    TenantId city = catalog.tenants().join(admin, TenantId.of("33.74"), "Kota Semarang").id();
    List<BuyingOffice> made = new ArrayList<>();
    for (int i = 0; i < offices; i++) {
      made.add(make(catalog, admin, city, i));
    }
    return made;
  }

  private static BuyingOffice make(Catalog catalog, Actor admin, TenantId city, int number) {
    WorkUnit unit = catalog.agencies().addWorkUnit(admin, city, "Dinas", "Bagian " + number);
    Actor buyer = catalog.people().add(admin, "Budi", Role.PROCUREMENT_OFFICER, city, unit.id());
    Address street = new Address(city.region(), "Jalan Pemuda 148");
    BankAccount bank = new BankAccount("Bank Jateng", "7700112233", "Sekar Arum");
    Nik owner = new Nik(String.format(Locale.ROOT, "337401120380%04d", number));
    Supplier supplier =
        catalog
            .suppliers()
            .addVerified(admin, NewSupplier.individual("Toko " + number, owner, street, bank));
    NewProduct paper =
        new NewProduct(
            "Kertas HVS A4 80 gram",
            "Kertas putih",
            "02.01",
            "rim",
            Rupiah.of(54_000),
            false,
            new Stock.Tracked(STOCK),
            new LocalContent(true, null, null));
    Product product = catalog.products().addListed(admin, supplier.id(), paper);
    PlanItem plan =
        catalog
            .plans()
            .announce(admin, unit, "4587" + number, "Belanja alat tulis kantor", CEILING);
    Delivery delivery = Delivery.to(street, "Budi", "0812-3450-0001", catalog.today().plusDays(7));
    return new BuyingOffice(buyer, plan, product, delivery);
  }

  OrderRequest request() {
    return OrderRequest.of(plan, product, 3, delivery)
        .because("The office buys the same again and again, to be measured");
  }
}
