package id.blangkon.catalog.contract;

import id.blangkon.catalog.access.Person;
import id.blangkon.catalog.access.PersonStore;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.OrderStore;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStore;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.tenant.TenantStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tenant of its own with one work unit, its people, a plan item and a supplier. */
public record Office(
    Tenant tenant,
    Agency agency,
    WorkUnit workUnit,
    Person requester,
    Person approver,
    Person treasurer,
    PlanItem planItem,
    Supplier supplier) {

  private static final Rupiah CEILING = Rupiah.of(100_000_000);

  /** Makes an office and stores it. */
  public static Office in(Storage storage, Samples samples) {
    Tenant tenant = samples.tenant();
    Agency agency = samples.agency(tenant);
    WorkUnit unit = samples.workUnit(agency);
    SupplierStore.Registration registration = samples.registration(tenant.id().region());
    Office office =
        new Office(
            tenant,
            agency,
            unit,
            samples.person(),
            samples.person(),
            samples.person(),
            samples.planItem(unit, CEILING),
            registration.supplier());
    return storage.write(
        work -> {
          work.store(TenantStore.class).insert(tenant);
          work.store(AgencyStore.class).insert(agency);
          work.store(AgencyStore.class).insert(unit);
          PersonStore people = work.store(PersonStore.class);
          List.of(office.requester, office.approver, office.treasurer).forEach(people::insert);
          work.store(PlanItemStore.class).insertAll(List.of(office.planItem));
          work.store(SupplierStore.class).insertAll(List.of(registration));
          return office;
        });
  }

  public SupplierId supplierId() {
    return supplier.id();
  }

  /** A new order of this office, not stored. */
  public PurchaseOrder order(Samples samples) {
    return samples.order(workUnit, planItem, supplier.id(), requester.id());
  }

  /** A new order of this office in the state with the deadline, stored. */
  public PurchaseOrder storedOrder(
      Storage storage, Samples samples, OrderState state, @Nullable Instant dueAt) {
    PurchaseOrder o = order(samples);
    PurchaseOrder order =
        new PurchaseOrder(
            o.id(),
            o.tenant(),
            o.version(),
            o.number(),
            state,
            o.title(),
            o.workUnit(),
            o.planItem(),
            o.supplier(),
            o.payment(),
            o.form(),
            o.delivery(),
            o.note(),
            o.goods(),
            o.freight(),
            o.vat(),
            o.gross(),
            o.requestedBy(),
            o.approvedBy(),
            o.paidBy(),
            o.requestedAt(),
            o.letterAt(),
            o.paidAt(),
            dueAt,
            Set.of(),
            o.packId(),
            o.lines(),
            o.steps(),
            o.findings(),
            o.taxes(),
            o.penalty());
    return storage.write(
        work -> {
          work.store(OrderStore.class).insert(order);
          return order;
        });
  }
}
