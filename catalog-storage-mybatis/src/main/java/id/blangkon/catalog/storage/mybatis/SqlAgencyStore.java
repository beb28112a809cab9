package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.agency.AgencyStore;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class SqlAgencyStore implements AgencyStore {

  private static final Bilingual AGENCY = Bilingual.of("Perangkat daerah", "Agency");
  private static final Bilingual WORK_UNIT = Bilingual.of("Satuan kerja", "Work unit");

  private final AgencyMapper mapper;

  SqlAgencyStore(Sessions sessions) {
    this.mapper = sessions.mapper(AgencyMapper.class);
  }

  @Override
  public Agency get(TenantId tenant, AgencyId id) {
    return find(tenant, id).orElseThrow(() -> CatalogException.notFound(AGENCY, id.toString()));
  }

  @Override
  public Optional<Agency> find(TenantId tenant, AgencyId id) {
    return Optional.ofNullable(mapper.findAgency(tenant.value(), id.value()))
        .map(AgencyRow::toAgency);
  }

  @Override
  public WorkUnit get(TenantId tenant, WorkUnitId id) {
    return find(tenant, id).orElseThrow(() -> CatalogException.notFound(WORK_UNIT, id.toString()));
  }

  @Override
  public Optional<WorkUnit> find(TenantId tenant, WorkUnitId id) {
    return Optional.ofNullable(mapper.findWorkUnit(tenant.value(), id.value()))
        .map(WorkUnitRow::toWorkUnit);
  }

  @Override
  public void insert(Agency agency) {
    mapper.insertAgency(AgencyRow.of(agency));
  }

  @Override
  public void insert(WorkUnit workUnit) {
    mapper.insertWorkUnit(WorkUnitRow.of(workUnit));
  }

  @Override
  public List<Agency> agencies(TenantId tenant) {
    return mapper.agencies(tenant.value()).stream()
        .map(AgencyRow::toAgency)
        .sorted(
            Comparator.comparing((Agency agency) -> SortKey.of(agency.name()))
                .thenComparing(agency -> agency.id().toString()))
        .toList();
  }

  @Override
  public List<WorkUnit> workUnits(TenantId tenant) {
    return mapper.workUnits(tenant.value()).stream()
        .map(WorkUnitRow::toWorkUnit)
        .sorted(
            Comparator.comparing((WorkUnit unit) -> SortKey.of(unit.name()))
                .thenComparing(unit -> unit.id().toString()))
        .toList();
  }
}
