package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.transparency.Measures;
import id.blangkon.catalog.transparency.StatisticsStore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface StatisticsMapper {

  /** Sums of kept rows and single orders. */
  record SumsRow(
      String rowKey,
      long orders,
      long gross,
      long smallGross,
      long domesticGross,
      long localGross,
      long newSuppliers,
      long timed,
      long late,
      long cashed,
      long cashDays,
      long handedOver,
      long handoverDays,
      long ordered,
      long orderedGross,
      long ended,
      long endedGross) {

    Measures measures() {
      return new Measures(
          orders,
          gross,
          smallGross,
          domesticGross,
          localGross,
          newSuppliers,
          timed,
          late,
          cashed,
          cashDays,
          handedOver,
          handoverDays,
          ordered,
          orderedGross,
          ended,
          endedGross);
    }
  }

  record NameRow(String rowKey, String name) {}

  record FormCount(LegalForm legalForm, long suppliers) {}

  /** Which rows are summed up. */
  record Query(
      String scope,
      String scopeKey,
      String key,
      String kept,
      boolean byCategory,
      List<StatisticsStore.Span> periods,
      List<StatisticsStore.Span> days,
      @Nullable String region,
      @Nullable UUID agency,
      @Nullable UUID supplier,
      @Nullable String category,
      @Nullable String scale,
      @Nullable String legalForm) {}

  List<SumsRow> sums(Query query);

  List<NameRow> categoryNames(String[] codes);

  List<NameRow> tenantNames(String[] ids);

  List<NameRow> agencyNames(UUID[] ids);

  List<NameRow> supplierNames(UUID[] ids);

  List<FormCount> activeSuppliers();
}
