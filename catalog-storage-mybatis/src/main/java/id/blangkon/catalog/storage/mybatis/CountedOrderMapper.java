package id.blangkon.catalog.storage.mybatis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface CountedOrderMapper {

  record PaidRow(
      UUID orderId,
      int dayNumber,
      String tenantId,
      String category,
      String legalForm,
      String scale,
      long gross,
      int small,
      long domesticGross,
      int local,
      int late,
      int firstSale,
      @Nullable String reference,
      @Nullable String agencyName,
      @Nullable String supplierName) {}

  /** Which paid orders are wanted, and the row after which a page begins. */
  record Query(
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable String region,
      @Nullable UUID agency,
      @Nullable UUID supplier,
      @Nullable String category,
      @Nullable String scale,
      @Nullable String legalForm,
      @Nullable Integer beforeDay,
      @Nullable UUID beforeOrder,
      @Nullable String beforeCategory,
      int rows) {}

  List<CountedOrderRow> ofOrders(UUID[] orders);

  List<String> sellers(String[] suppliers);

  void insert(CountedOrderRow counted);

  int addTo(FigureSumsRow sums);

  void begin(FigureSumsRow sums);

  List<PaidRow> paid(Query query);

  int deleteFigures();

  int deleteCounted();
}
