package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface ScaleMapper {

  /**
   * Which suppliers are looked for, and where a page of them begins.
   *
   * @param micro the most that a micro business may sell in a year; likewise the others
   */
  @SuppressWarnings("ArrayRecordComponent") // a parameter, never compared
  record Query(
      String[] regions,
      LocalDate oldFrom,
      LocalDate evidenceBefore,
      Instant paidFrom,
      Instant paidTo,
      long micro,
      long small,
      long medium,
      @Nullable LocalDate afterEvidence,
      @Nullable UUID afterId,
      int rows) {}

  void insert(ScaleDecisionRow decision);

  List<ScaleDecisionRow> decisions(UUID supplier, int most);

  long paid(UUID supplier, Instant paidFrom, Instant paidTo);

  List<ScaleCandidateRow> candidates(Query query);
}
