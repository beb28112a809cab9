package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.agency.Agency;
import id.blangkon.catalog.agency.AgencyId;
import id.blangkon.catalog.agency.WorkUnit;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tenant.Tenant;
import id.blangkon.catalog.web.http.KeptByKey;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of things by their codes and ids, without a query for most. */
public final class Names {

  private static final Duration AGE = Duration.ofMinutes(1);
  private static final int MOST = 2_000;

  private final Catalog catalog;
  private final Kept<Map<TenantId, Tenant>> tenants;
  private final KeptByKey<TenantId, Map<WorkUnitId, String>> workUnits = new KeptByKey<>(MOST, AGE);
  private final KeptByKey<SupplierId, String> suppliers = new KeptByKey<>(MOST, AGE);

  @Inject
  public Names(Catalog catalog) {
    this.catalog = catalog;
    this.tenants =
        new Kept<>(
            AGE,
            () ->
                catalog.tenants().list().stream()
                    .collect(Collectors.toMap(Tenant::id, tenant -> tenant)));
  }

  /** The name of a region; its code when it is not known. */
  public String region(RegionCode code) {
    return catalog.regions().find(code).map(Region::name).orElse(code.value());
  }

  /** The name of a region whose code was stored. */
  public String region(String code) {
    return region(RegionCode.of(code));
  }

  /** The names of the regions to which a supplier delivers, at most so many of them. */
  public String serviceArea(Supplier supplier, int most, Language language) {
    List<RegionCode> area = supplier.serviceRegions();
    String named = area.stream().limit(most).map(this::region).collect(Collectors.joining(", "));
    return area.size() <= most
        ? named
        : Messages.of(language).text("profile.serviceRegionsMore", named, area.size() - most);
  }

  /** The name of a category; its code when it is not known. */
  public String category(String code, Language language) {
    return catalog
        .categories()
        .tree()
        .find(code)
        .map(Category::name)
        .map(name -> of(name, language))
        .orElse(code);
  }

  /** The full name of a government; its code when it is not known. */
  public String tenant(TenantId id) {
    return Optional.ofNullable(tenants.get().get(id)).map(Tenant::name).orElse(id.value());
  }

  /** The name of a work unit with that of its agency, when the two differ. */
  public String workUnit(TenantId tenant, WorkUnitId id) {
    String known = workUnits.get(tenant, this::readWorkUnits).get(id);
    // One that was added a moment ago.
    return known == null ? readWorkUnit(tenant, id) : known;
  }

  /** The name of a work unit for those who know others: with its region too. */
  public String buyer(TenantId tenant, WorkUnitId id) {
    return workUnit(tenant, id) + ", " + region(tenant.region());
  }

  /** All of a government at once, since lists show many. */
  private Map<WorkUnitId, String> readWorkUnits(TenantId tenant) {
    Map<AgencyId, String> agencies =
        catalog.agencies().agencies(tenant).stream()
            .collect(Collectors.toMap(Agency::id, Agency::name));
    return catalog.agencies().workUnits(tenant).stream()
        // One whose agency was added a moment ago is read by itself.
        .filter(workUnit -> agencies.containsKey(workUnit.agency()))
        .collect(
            Collectors.toMap(
                WorkUnit::id,
                workUnit -> full(workUnit, agencies.getOrDefault(workUnit.agency(), ""))));
  }

  private String readWorkUnit(TenantId tenant, WorkUnitId id) {
    WorkUnit workUnit = catalog.agencies().workUnit(tenant, id);
    return full(workUnit, catalog.agencies().agency(tenant, workUnit.agency()).name());
  }

  private static String full(WorkUnit workUnit, String agency) {
    return agency.equals(workUnit.name()) ? agency : workUnit.name() + ", " + agency;
  }

  /** The trade name of a supplier; its id when it is not known. */
  public String supplier(SupplierId id) {
    return suppliers.get(id, key -> suppliers(Set.of(key)).getOrDefault(key, key.toString()));
  }

  /** The trade names of suppliers, with one query for all. */
  public Map<SupplierId, String> suppliers(Set<SupplierId> ids) {
    return catalog.suppliers().names(ids);
  }

  /** A text of the core in the reader's language. */
  public static String of(Bilingual text, Language language) {
    return text.in(locale(language));
  }

  /** The locale of a language. */
  public static Locale locale(Language language) {
    return Locale.forLanguageTag(language.tag());
  }
}
