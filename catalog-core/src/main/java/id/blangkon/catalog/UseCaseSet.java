package id.blangkon.catalog;

import id.blangkon.catalog.access.People;
import id.blangkon.catalog.agency.Agencies;
import id.blangkon.catalog.order.Orders;
import id.blangkon.catalog.order.RegionalRules;
import id.blangkon.catalog.plan.Plans;
import id.blangkon.catalog.product.ProductChanges;
import id.blangkon.catalog.product.Products;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.supplier.SupplierScales;
import id.blangkon.catalog.supplier.Suppliers;
import id.blangkon.catalog.supplier.TaxPapers;
import id.blangkon.catalog.tenant.Tenants;

/** The use cases over one storage. */
record UseCaseSet(
    People people,
    Tenants tenants,
    Agencies agencies,
    Suppliers suppliers,
    SupplierScales scales,
    TaxPapers taxPapers,
    Products products,
    Plans plans,
    Orders orders)
    implements UseCases {

  static UseCaseSet over(Storage storage, CatalogSettings settings, ProductChanges productChanges) {
    return new UseCaseSet(
        new People(storage, settings.clock(), settings.ids(), settings.zone()),
        new Tenants(
            storage,
            settings.clock(),
            settings.ids(),
            settings.zone(),
            settings.regions(),
            settings.province()),
        new Agencies(storage, settings.clock(), settings.ids()),
        new Suppliers(
            storage,
            settings.clock(),
            settings.ids(),
            settings.zone(),
            settings.regions(),
            settings.province()),
        new SupplierScales(
            storage, settings.clock(), settings.ids(), settings.calendar(), settings.pack()),
        new TaxPapers(storage, settings.clock(), settings.ids(), settings.zone()),
        new Products(
            storage,
            settings.clock(),
            settings.ids(),
            settings.zone(),
            settings.categories().tree(),
            settings.units(),
            settings.vat(),
            productChanges),
        new Plans(storage, settings.clock(), settings.ids(), settings.zone()),
        new Orders(
            storage,
            settings.clock(),
            settings.ids(),
            settings.regions(),
            new RegionalRules(
                settings.pack(), settings.taxes(), settings.judge(), settings.calendar()),
            settings.regional(),
            settings.categories().tree(),
            settings.ocidPrefix()));
  }
}
