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
import id.blangkon.catalog.supplier.NewSupplier;
import id.blangkon.catalog.supplier.Supplier;

/** An office that may order lunches, as {@link PlaceAnOrder} makes it step by step. */
record SmallOffice(Actor buyer, PlanItem plan, Product lunch, Delivery delivery) {

  static SmallOffice in(Catalog catalog) {
    Actor admin = catalog.people().installAdministrator("Ratna");
    TenantId city = catalog.tenants().join(admin, TenantId.of("33.74"), "Kota Semarang").id();
    WorkUnit unit = catalog.agencies().addWorkUnit(admin, city, "Dinas Pendidikan", "SMP 3");
    Actor buyer = catalog.people().add(admin, "Budi", Role.PROCUREMENT_OFFICER, city, unit.id());
    Address school = new Address(city.region(), "Jalan Pemuda 148");
    BankAccount bank = new BankAccount("Bank Jateng", "7700112233", "Sekar Arum");
    Supplier canteen =
        catalog
            .suppliers()
            .addVerified(
                admin, NewSupplier.individual("Kantin", new Nik("3374011203800007"), school, bank));
    NewProduct box = NewProduct.domestic("Nasi kotak ayam", "01.01", "kotak", Rupiah.of(25_000));
    Product lunch = catalog.products().addListed(admin, canteen.id(), box);
    PlanItem plan =
        catalog.plans().announce(admin, unit, "45871203", "Rapat", Rupiah.of(9_000_000));
    Delivery delivery = Delivery.to(school, "Budi", "0812-3450-0001", catalog.today().plusDays(7));
    return new SmallOffice(buyer, plan, lunch, delivery);
  }

  /** A request for lunches. */
  OrderRequest lunches(long quantity) {
    return OrderRequest.of(plan, lunch, quantity, delivery);
  }
}
