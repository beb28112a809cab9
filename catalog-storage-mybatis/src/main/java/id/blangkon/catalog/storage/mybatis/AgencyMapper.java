package id.blangkon.catalog.storage.mybatis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface AgencyMapper {

  @Nullable AgencyRow findAgency(String tenant, UUID id);

  @Nullable WorkUnitRow findWorkUnit(String tenant, UUID id);

  List<AgencyRow> agencies(String tenant);

  List<WorkUnitRow> workUnits(String tenant);

  void insertAgency(AgencyRow agency);

  void insertWorkUnit(WorkUnitRow workUnit);
}
