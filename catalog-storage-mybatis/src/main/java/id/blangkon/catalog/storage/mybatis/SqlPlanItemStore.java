package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.plan.PlanItemStore;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class SqlPlanItemStore implements PlanItemStore {

  private static final Bilingual PLAN_ITEM = Bilingual.of("Paket RUP", "Plan item");
  private static final String LIST = "plan-items";

  private final Sessions sessions;
  private final PlanItemMapper mapper;

  SqlPlanItemStore(Sessions sessions) {
    this.sessions = sessions;
    this.mapper = sessions.mapper(PlanItemMapper.class);
  }

  @Override
  public PlanItem get(TenantId tenant, PlanItemId id) {
    return find(tenant, id).orElseThrow(() -> notFound(id));
  }

  @Override
  public Optional<PlanItem> find(TenantId tenant, PlanItemId id) {
    return Optional.ofNullable(mapper.find(tenant.value(), id.value()))
        .map(PlanItemRow::toPlanItem);
  }

  @Override
  public void insertAll(List<PlanItem> items) {
    sessions.forEach(
        PlanItemMapper.class, items, (batch, item) -> batch.insert(PlanItemRow.of(item)));
  }

  @Override
  public List<PlanItem> list(TenantId tenant, Collection<String> rupCodes) {
    return rupCodes.isEmpty()
        ? List.of()
        : items(mapper.listByCode(tenant.value(), rupCodes.toArray(String[]::new)));
  }

  @Override
  public List<PlanItem> lock(TenantId tenant, Collection<String> rupCodes) {
    return rupCodes.isEmpty()
        ? List.of()
        : items(mapper.lockByCode(tenant.value(), rupCodes.toArray(String[]::new)));
  }

  private static List<PlanItem> items(List<PlanItemRow> rows) {
    return rows.stream().map(PlanItemRow::toPlanItem).toList();
  }

  @Override
  public List<PlanItem> updateAll(List<PlanItem> items) {
    long updated =
        sessions.countingRows(
            PlanItemMapper.class, items, (batch, item) -> batch.update(PlanItemRow.of(item)));
    if (updated < items.size()) {
      throw new StaleVersionException();
    }
    return items.stream().map(item -> item.withVersion(item.version() + 1)).toList();
  }

  @Override
  public Page<PlanItem> list(
      TenantId tenant,
      @Nullable WorkUnitId workUnit,
      @Nullable Integer fiscalYear,
      PageRequest page) {
    Cursor cursor = page.after() == null ? null : Cursor.read(LIST, 3, page.after());
    List<PlanItemRow> rows =
        mapper.list(
            tenant.value(),
            workUnit == null ? null : workUnit.value(),
            fiscalYear,
            cursor == null ? null : cursor.integer(0),
            cursor == null ? null : cursor.text(1),
            cursor == null ? null : cursor.id(2),
            page.limit() + 1);
    return Page.of(
            rows, page, row -> Cursor.write(LIST, row.fiscalYear(), row.sortName(), row.id()))
        .map(PlanItemRow::toPlanItem);
  }

  @Override
  public boolean reserve(TenantId tenant, PlanItemId id, Rupiah amount) {
    requireAmount(amount);
    return mapper.reserve(tenant.value(), id.value(), amount.amount()) == 1;
  }

  @Override
  public void release(TenantId tenant, PlanItemId id, Rupiah amount) {
    requireAmount(amount);
    if (mapper.release(tenant.value(), id.value(), amount.amount()) == 0) {
      throw notFound(id);
    }
  }

  @Override
  public void spend(TenantId tenant, PlanItemId id, Rupiah amount) {
    requireAmount(amount);
    if (mapper.spend(tenant.value(), id.value(), amount.amount()) == 0) {
      throw notFound(id);
    }
  }

  private static void requireAmount(Rupiah amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("budget moves by zero or more: " + amount);
    }
  }

  private static CatalogException notFound(PlanItemId id) {
    return CatalogException.notFound(PLAN_ITEM, id.toString());
  }
}
