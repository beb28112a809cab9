package id.blangkon.catalog.examples;

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
import id.blangkon.catalog.product.NewProduct;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;

/**
 * From nothing to an order on a database in memory. Each command names who gives it, and is refused
 * to those who may not.
 */
public final class PlaceAnOrder {

  private PlaceAnOrder() {}

  public static void main(String[] arguments) {
    Catalog catalog = Catalog.builder().storage(H2Storage.inMemory()).build();
    Actor admin = catalog.people().installAdministrator("Ratna");
    TenantId city = catalog.tenants().join(admin, TenantId.of("33.74"), "Kota Semarang").id();
    WorkUnit unit = catalog.agencies().addWorkUnit(admin, city, "Dinas Pendidikan", "SMP 3");
    Actor buyer = catalog.people().add(admin, "Budi", Role.PROCUREMENT_OFFICER, city, unit.id());
    Address school = new Address(city.region(), "Jalan Pemuda 148");
    BankAccount bank = new BankAccount("Bank Jateng", "7700112233", "Sekar Arum");
    NewSupplier cook = NewSupplier.individual("Kantin", new Nik("3374011203800007"), school, bank);
    Supplier supplier = catalog.suppliers().addVerified(admin, cook);
    NewProduct lunch = NewProduct.domestic("Nasi kotak ayam", "01.01", "kotak", Rupiah.of(25_000));
    Product product = catalog.products().addListed(admin, supplier.id(), lunch);
    PlanItem plan = catalog.plans().announce(admin, unit, "45871203", "Gizi", Rupiah.of(9_000_000));
    Delivery delivery = Delivery.to(school, "Budi", "0812-3450-0001", catalog.today().plusDays(7));
    OrderRequest request = OrderRequest.of(plan, product, 40, delivery);
    System.out.println(catalog.orders().request(buyer, request));
  }
}
