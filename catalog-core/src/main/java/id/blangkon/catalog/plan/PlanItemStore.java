package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import java.util.Collection;
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

  /** Those of the codes that the tenant has, in no particular order. */
  List<PlanItem> list(TenantId tenant, Collection<String> rupCodes);

  /**
   * As {@link #list(TenantId, Collection)}, and their budget stays as it is until the end of the
   * unit of work.
   */
  List<PlanItem> lock(TenantId tenant, Collection<String> rupCodes);

  /**
   * Stores what the plan says of the items now; what is reserved and spent of each stays as it is.
   *
   * @return the items with their new versions
   * @throws id.blangkon.catalog.storage.StaleVersionException when one has changed since its
   *     version
   * @throws id.blangkon.catalog.storage.IntegrityException when more is reserved and spent of one
   *     than its ceiling
   */
  List<PlanItem> updateAll(List<PlanItem> items);

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
