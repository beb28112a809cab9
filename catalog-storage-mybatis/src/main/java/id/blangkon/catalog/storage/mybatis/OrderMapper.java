package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface OrderMapper {

  /** Which rows a list covers, and the row after which a page of it begins. */
  @SuppressWarnings("ArrayRecordComponent") // a parameter, never compared
  record Query(
      @Nullable String tenant,
      @Nullable UUID workUnit,
      @Nullable UUID supplier,
      String @Nullable [] states,
      @Nullable String waitingFor,
      String @Nullable [] waitingForOthersThan,
      @Nullable Instant afterDueAt,
      @Nullable Instant afterRequestedAt,
      @Nullable UUID afterId,
      int rows) {}

  /** Which orders may be of one need with another. */
  @SuppressWarnings("ArrayRecordComponent") // a parameter, never compared
  record Related(
      String tenant,
      UUID workUnit,
      UUID supplier,
      String category,
      String below,
      String account,
      Instant from,
      Instant until,
      String[] states,
      @Nullable UUID except,
      int rows) {}

  @Nullable OrderRow find(UUID id);

  @Nullable OrderRow findByNumber(String number);

  @Nullable OrderPartiesRow parties(String tenant, UUID workUnit, UUID supplier);

  List<OrderLineTaxRow> lines(String tenant, UUID order);

  List<OrderStepRow> steps(String tenant, UUID order);

  List<OrderFindingRow> findings(String tenant, UUID order);

  void insert(OrderRow order);

  int update(OrderRow order);

  void insertLine(OrderLineRow line);

  int updateLine(OrderLineRow line);

  void insertTax(OrderTaxRow tax);

  int deleteTaxes(String tenant, UUID order);

  int countSteps(String tenant, UUID order);

  void insertStep(OrderStepRow step);

  void insertFinding(OrderFindingRow finding);

  int deleteFindings(String tenant, UUID order);

  List<OrderSummaryRow> list(Query query);

  List<OrderSummaryRow> newest(Query query);

  long count(Query query);

  List<RelatedOrderRow> related(Related wanted);

  List<PastOrderRow> past(
      Instant from,
      Instant until,
      @Nullable UUID afterWorkUnit,
      @Nullable Instant afterRequestedAt,
      @Nullable UUID afterId,
      int rows);

  List<OrderLineRow> linesOfAll(String[] tenants, UUID[] orders);

  List<UUID> due(String[] states, Instant now, int most);

  int moveNextNumber(String tenant, int year, int count);

  long nextNumber(String tenant, int year);

  void insertNextNumber(String tenant, int year, long next);
}
