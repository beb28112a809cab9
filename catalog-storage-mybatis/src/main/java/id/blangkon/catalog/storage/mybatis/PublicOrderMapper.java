package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface PublicOrderMapper {

  record VersionRow(UUID id, long version) {}

  record ShareRow(UUID orderId, int ordinal, String category, long gross, long domesticGross) {}

  record TotalRow(long orders, long gross, long paidGross, long endedGross) {}

  record TradeRow(
      UUID supplierId, long orders, long gross, long buyers, @Nullable Integer medianPaymentDays) {}

  /** Which rows a list or a total covers, and the row after which a page begins. */
  record Query(
      @Nullable String region,
      @Nullable UUID agency,
      @Nullable UUID supplier,
      @Nullable String category,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String status,
      @Nullable String scale,
      boolean paid,
      @Nullable Instant beforePublicAt,
      @Nullable UUID beforeId,
      int rows) {}

  List<VersionRow> versions(UUID[] ids);

  void insert(PublicOrderRow order);

  int update(PublicOrderRow order);

  void insertShare(ShareRow share);

  int deleteShares(UUID[] orders);

  List<PublicOrderRow> byIds(UUID[] ids);

  @Nullable PublicOrderRow find(UUID id);

  @Nullable PublicOrderRow findByReference(String reference);

  List<PublicOrderRow> list(Query query);

  List<ShareRow> shares(UUID[] orders);

  TotalRow total(Query query);

  List<TradeRow> trade(UUID[] suppliers);
}
