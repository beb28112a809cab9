package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.party.LegalFormGroup;
import id.blangkon.catalog.transparency.Dimension;
import id.blangkon.catalog.transparency.StatisticsFilter;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures by grouped statements: one that counts, and one that names what was counted. */
final class SqlStatisticsStore implements StatisticsStore {

  private static final String OTHER = "other";
  private static final String OTHER_LABEL = "Lainnya";

  private final StatisticsMapper mapper;
  private final ProductMapper products;

  SqlStatisticsStore(Sessions sessions) {
    this.mapper = sessions.mapper(StatisticsMapper.class);
    this.products = sessions.mapper(ProductMapper.class);
  }

  @Override
  public Totals totals(StatisticsFilter filter) {
    if (findsNothing(filter)) {
      return new Totals(0, 0, 0, 0, 0);
    }
    StatisticsMapper.TotalsRow row = mapper.totals(query(filter, "", "UTC", 1));
    return new Totals(
        row.orders(),
        row.gross(),
        row.microSmallCooperativeGross(),
        row.domesticGross(),
        row.regions());
  }

  @Override
  public List<Row> by(Dimension dimension, StatisticsFilter filter, ZoneId zone, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a breakdown has one row or more: " + most);
    }
    if (findsNothing(filter)) {
      return List.of();
    }
    List<StatisticsMapper.CountedRow> counted =
        mapper.by(query(filter, dimension.name(), name(zone), most));
    return switch (dimension) {
      case CATEGORY -> named(counted, mapper.categoryNames(keys(counted)));
      case REGION -> named(counted, mapper.tenantNames(keys(counted)));
      case AGENCY -> named(counted, mapper.agencyNames(ids(counted)));
      case SUPPLIER -> named(counted, mapper.supplierNames(ids(counted)));
      case SCALE -> named(counted, List.of());
      case MONTH -> months(counted);
    };
  }

  @Override
  public List<PaymentTimes> paymentTimes(StatisticsFilter filter) {
    if (findsNothing(filter)) {
      return List.of();
    }
    return mapper.paymentTimes(query(filter, "", "UTC", 1)).stream()
        .map(row -> new PaymentTimes(row.tenantId(), row.orders(), row.medianDays(), row.late()))
        .toList();
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

  private static List<Row> named(
      List<StatisticsMapper.CountedRow> counted, List<StatisticsMapper.NameRow> rows) {
    Map<String, String> names =
        rows.stream()
            .collect(
                Collectors.toMap(StatisticsMapper.NameRow::rowKey, StatisticsMapper.NameRow::name));
    return counted.stream()
        .map(
            row ->
                new Row(
                    row.rowKey(),
                    row.rowKey().equals(OTHER)
                        ? OTHER_LABEL
                        : names.getOrDefault(row.rowKey(), row.rowKey()),
                    row.orders(),
                    row.gross()))
        .toList();
  }

  /** Oldest first; digits come before letters, so what is left over comes last. */
  private static List<Row> months(List<StatisticsMapper.CountedRow> counted) {
    return counted.stream()
        .sorted(Comparator.comparing(StatisticsMapper.CountedRow::rowKey))
        .map(
            row -> {
              boolean other = row.rowKey().equals(OTHER);
              String month =
                  other ? OTHER : row.rowKey().substring(0, 4) + "-" + row.rowKey().substring(4);
              return new Row(month, other ? OTHER_LABEL : month, row.orders(), row.gross());
            })
        .toList();
  }

  private static String[] keys(List<StatisticsMapper.CountedRow> counted) {
    return counted.stream().map(StatisticsMapper.CountedRow::rowKey).toArray(String[]::new);
  }

  private static UUID[] ids(List<StatisticsMapper.CountedRow> counted) {
    return counted.stream()
        .map(StatisticsMapper.CountedRow::rowKey)
        .filter(key -> !key.equals(OTHER))
        .map(UUID::fromString)
        .toArray(UUID[]::new);
  }

  /** Databases disagree about the sign of bare offsets, so only zones with a name are passed on. */
  private static String name(ZoneId zone) {
    if (!(zone.normalized() instanceof ZoneOffset offset)) {
      return zone.getId();
    }
    if (offset.getTotalSeconds() != 0) {
      throw new IllegalArgumentException(
          "figures need a named zone, such as Asia/Jakarta: " + zone);
    }
    return "UTC";
  }

  private static boolean findsNothing(StatisticsFilter filter) {
    String agency = filter.agency();
    return agency != null && SqlPublicOrderStore.uuid(agency) == null;
  }

  private static StatisticsMapper.Query query(
      StatisticsFilter filter, String dimension, String zone, int most) {
    String agency = filter.agency();
    @Nullable UUID agencyId = agency == null ? null : SqlPublicOrderStore.uuid(agency);
    return new StatisticsMapper.Query(
        filter.from(), filter.to(), filter.region(), agencyId, dimension, zone, most);
  }
}
