package id.blangkon.catalog;

import id.blangkon.catalog.access.People;
import id.blangkon.catalog.agency.Agencies;
import id.blangkon.catalog.order.Orders;
import id.blangkon.catalog.plan.Plans;
import id.blangkon.catalog.product.Products;
import id.blangkon.catalog.supplier.SupplierScales;
import id.blangkon.catalog.supplier.Suppliers;
import id.blangkon.catalog.supplier.TaxPapers;
import id.blangkon.catalog.tenant.Tenants;

/**
 * What can be done with a catalogue. The same use cases work on a storage of their own or within a
 * host's transaction.
 */
public interface UseCases {

  People people();

  Tenants tenants();

  Agencies agencies();

  Suppliers suppliers();

  SupplierScales scales();

  TaxPapers taxPapers();

  Products products();

  Plans plans();

  Orders orders();
}
