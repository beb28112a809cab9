package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plan items of tenants. Budget moves by conditional updates, never by reading and writing back.
 */
public interface PlanItemStore {

  PlanItem get(TenantId tenant, PlanItemId id);

  Optional<PlanItem> find(TenantId tenant, PlanItemId id);

  void insertAll(List<PlanItem> items);

  /** By fiscal year (newest first), name and id. */
  Page<PlanItem> list(
      TenantId tenant,
      @Nullable WorkUnitId workUnit,
      @Nullable Integer fiscalYear,
      PageRequest page);

  /** Reserves when that much is left of an announced and active item; whether it did. */
  boolean reserve(TenantId tenant, PlanItemId id, Rupiah amount);

  /** Gives back what was reserved. */
  void release(TenantId tenant, PlanItemId id, Rupiah amount);

  /** Turns what was reserved into spent. */
  void spend(TenantId tenant, PlanItemId id, Rupiah amount);
}
