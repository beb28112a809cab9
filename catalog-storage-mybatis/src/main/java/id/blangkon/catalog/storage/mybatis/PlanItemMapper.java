package id.blangkon.catalog.storage.mybatis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface PlanItemMapper {

  @Nullable PlanItemRow find(String tenant, UUID id);

  void insert(PlanItemRow item);

  List<PlanItemRow> listByCode(String tenant, String[] codes);

  List<PlanItemRow> lockByCode(String tenant, String[] codes);

  int update(PlanItemRow item);

  List<PlanItemRow> list(
      String tenant,
      @Nullable UUID workUnit,
      @Nullable Integer fiscalYear,
      @Nullable Integer afterYear,
      @Nullable String afterName,
      @Nullable UUID afterId,
      int rows);

  int reserve(String tenant, UUID id, long amount);

  int release(String tenant, UUID id, long amount);

  int spend(String tenant, UUID id, long amount);
}
