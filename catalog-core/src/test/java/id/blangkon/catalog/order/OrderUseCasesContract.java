package id.blangkon.catalog.order;

/**
 * Whole use cases on a storage: a storage adapter, ours or another's, implements this with an empty
 * storage of its own, apart from that of the contracts of stores, whose made-up events no follower
 * understands.
 */
public interface OrderUseCasesContract
    extends OrderPathContract,
        OrderPermissionContract,
        OrderConcurrencyContract,
        OrderPublicityContract,
        OrderReleasesContract,
        OrderPublicLogContract,
        OrderTaxContract,
        SupplierScaleContract,
        TaxPaperContract,
        RegionalPackContract,
        OrderJudgementContract,
        OrderStatementsContract,
        OrderFormContract,
        OrderReplayContract,
        PackExamplesContract,
        OrderModelContract,
        CatalogueContract,
        CatalogueEventsContract,
        FirstStepsContract,
        PlanImportContract {}
