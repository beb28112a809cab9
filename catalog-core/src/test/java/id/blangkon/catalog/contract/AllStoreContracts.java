package id.blangkon.catalog.contract;

import id.blangkon.catalog.access.AccountStoreContract;
import id.blangkon.catalog.access.PersonStoreContract;
import id.blangkon.catalog.agency.AgencyStoreContract;
import id.blangkon.catalog.journal.CommandStoreContract;
import id.blangkon.catalog.journal.JournalStoreContract;
import id.blangkon.catalog.journal.ledger.LogStoreContract;
import id.blangkon.catalog.order.OrderStoreContract;
import id.blangkon.catalog.plan.PlanItemStoreContract;
import id.blangkon.catalog.product.CategoryStoreContract;
import id.blangkon.catalog.product.ProductStoreContract;
import id.blangkon.catalog.search.ProductDocumentSourceContract;
import id.blangkon.catalog.storage.StorageContract;
import id.blangkon.catalog.supplier.SupplierStoreContract;
import id.blangkon.catalog.tenant.InstallationStoreContract;
import id.blangkon.catalog.tenant.TenantStoreContract;
import id.blangkon.catalog.transparency.PublicOrderStoreContract;
import id.blangkon.catalog.transparency.StatisticsStoreContract;

/** Everything that a storage promises. */
public interface AllStoreContracts
    extends StorageContract,
        InstallationStoreContract,
        TenantStoreContract,
        AgencyStoreContract,
        PersonStoreContract,
        AccountStoreContract,
        CategoryStoreContract,
        SupplierStoreContract,
        ProductStoreContract,
        ProductDocumentSourceContract,
        PlanItemStoreContract,
        OrderStoreContract,
        CommandStoreContract,
        JournalStoreContract,
        LogStoreContract,
        PublicOrderStoreContract,
        StatisticsStoreContract {}
