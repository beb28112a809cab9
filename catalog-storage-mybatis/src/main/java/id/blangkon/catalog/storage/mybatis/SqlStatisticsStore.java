package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures by one statement that sums kept rows up, and one that names them. */
final class SqlStatisticsStore implements StatisticsStore {

  private final StatisticsMapper mapper;
  private final ProductMapper products;

  SqlStatisticsStore(Sessions sessions) {
    this.mapper = sessions.mapper(StatisticsMapper.class);
    this.products = sessions.mapper(ProductMapper.class);
  }

  @Override
  public List<Sums> sums(Query query) {
    StatisticsFilter filter = query.filter();
    if ((query.periods().isEmpty() && query.days().isEmpty()) || findsNothing(filter)) {
      return List.of();
    }
    return mapper
        .sums(
            new StatisticsMapper.Query(
                query.scope().name(),
                query.scopeKey(),
                query.key().name(),
                query.kept().name(),
                query.byCategory(),
                query.periods(),
                query.days(),
                filter.region(),
                id(filter.agency()),
                id(filter.supplier()),
                filter.category(),
                filter.scale(),
                filter.legalForm()))
        .stream()
        .map(row -> new Sums(row.rowKey(), row.measures()))
        .toList();
  }

  @Override
  public Map<String, String> names(Dimension dimension, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    List<StatisticsMapper.NameRow> rows =
        switch (dimension) {
          case CATEGORY -> mapper.categoryNames(keys.toArray(String[]::new));
          case REGION -> mapper.tenantNames(keys.toArray(String[]::new));
          case AGENCY -> mapper.agencyNames(ids(keys));
          case SUPPLIER -> mapper.supplierNames(ids(keys));
          case MONTH, SCALE, LEGAL_FORM -> List.of();
        };
    return rows.stream()
        .collect(
            Collectors.toMap(StatisticsMapper.NameRow::rowKey, StatisticsMapper.NameRow::name));
  }

  @Override
  public Standing standing() {
    Map<LegalFormGroup, Long> groups = new EnumMap<>(LegalFormGroup.class);
    mapper
        .activeSuppliers()
        .forEach(row -> groups.merge(row.legalForm().group(), row.suppliers(), Long::sum));
    return new Standing(
        groups.getOrDefault(LegalFormGroup.INDIVIDUAL, 0L),
        groups.getOrDefault(LegalFormGroup.ENTITY, 0L),
        groups.getOrDefault(LegalFormGroup.COOPERATIVE, 0L),
        products.countOnShow());
  }

  private static UUID[] ids(Collection<String> keys) {
    return keys.stream()
        .map(SqlPublicOrderStore::uuid)
        .filter(Objects::nonNull)
        .toArray(UUID[]::new);
  }

  static @Nullable UUID id(@Nullable String text) {
    return text == null ? null : SqlPublicOrderStore.uuid(text);
  }

  /** A filter by an id that is none finds nothing; that is no error of its reader. */
  static boolean findsNothing(StatisticsFilter filter) {
    return (filter.agency() != null && id(filter.agency()) == null)
        || (filter.supplier() != null && id(filter.supplier()) == null);
  }
}
