package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.party.LegalForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface StatisticsMapper {

  record TotalsRow(
      long orders, long gross, long microSmallCooperativeGross, long domesticGross, long regions) {}

  record CountedRow(String rowKey, long orders, long gross) {}

  record PaymentRow(String tenantId, long orders, int medianDays, long late) {}

  record NameRow(String rowKey, String name) {}

  record FormCount(LegalForm legalForm, long suppliers) {}

  /** Which paid orders are counted, and how they are broken down. */
  record Query(
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String region,
      @Nullable UUID agency,
      String dimension,
      String zone,
      int most) {}

  TotalsRow totals(Query query);

  List<CountedRow> by(Query query);

  List<PaymentRow> paymentTimes(Query query);

  List<NameRow> categoryNames(String[] codes);

  List<NameRow> tenantNames(String[] ids);

  List<NameRow> agencyNames(UUID[] ids);

  List<NameRow> supplierNames(UUID[] ids);

  List<FormCount> activeSuppliers();
}
