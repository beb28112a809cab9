package id.blangkon.catalog.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good the published data are by the checks that the Open Contracting Partnership uses, counted
 * over all records. What a check does not find is not looked at; some fail by design, and the
 * publication policy says which.
 *
 * @param records how many were looked at
 */
public record DataQuality(long records, List<Result> checks) {

  private static final int EXAMPLES = 3;

  /** Checks of what is never published, or that need an earlier copy of the data. */
  private static final List<String> NOTHING_TO_LOOK_AT =
      List.of("P03", "P05", "P07", "P08", "P36", "P58", "P60", "P61", "P62");

  public DataQuality {
    checks = List.copyOf(checks);
  }

  /**
   * What one check says.
   *
   * @param id that of the check in the list of quality checks
   * @param level {@code field}, {@code release} or {@code dataset}; {@code none} when nothing that
   *     is published is looked at
   * @param passed how many records hold, of those it has something to look at; 1 or 0 for all
   *     together
   * @param examples ids of some that do not hold
   */
  public record Result(String id, String level, long passed, long failed, List<String> examples) {

    public Result {
      examples = List.copyOf(examples);
    }

    public boolean isApplied() {
      return passed + failed > 0;
    }

    public boolean isFlawless() {
      return isApplied() && failed == 0;
    }

    /** The share of records that hold, in tenths of a percent, rounded down; 1,000 is all. */
    public int share() {
      return isApplied() ? Math.toIntExact(1_000 * passed / (passed + failed)) : 0;
    }
  }

  /** Looks at all records. */
  public static DataQuality of(OpenContracting source) {
    Counting counting = new Counting();
    source.forEachRecord(counting::add);
    return counting.result();
  }

  /**
   * The mean of the shares of all checks that had something to look at, each counted once, in
   * tenths of a percent.
   */
  public int score() {
    List<Result> applied = checks.stream().filter(Result::isApplied).toList();
    return applied.isEmpty() ? 0 : applied.stream().mapToInt(Result::share).sum() / applied.size();
  }

  private static final class Counting {

    private long records;
    private final Map<RecordCheck, long[]> counts = new LinkedHashMap<>();
    private final Map<RecordCheck, List<String>> examples = new LinkedHashMap<>();
    private final DatasetChecks together = new DatasetChecks();

    Counting() {
      for (RecordCheck check : RecordCheck.ALL) {
        counts.put(check, new long[2]);
        examples.put(check, new ArrayList<>());
      }
    }

    void add(ContractingRecord record) {
      records++;
      Map<String, Object> compiled = record.compiled();
      counts.forEach(
          (check, count) -> {
            @Nullable Boolean holds = check.holds(compiled);
            if (holds != null) {
              count[holds ? 0 : 1]++;
              List<String> failed = examples.getOrDefault(check, List.of());
              if (!holds && failed.size() < EXAMPLES) {
                failed.add(record.ocid());
              }
            }
          });
      together.add(compiled);
    }

    DataQuality result() {
      List<Result> results = new ArrayList<>();
      counts.forEach(
          (check, count) ->
              results.add(
                  new Result(
                      check.id(),
                      check.level(),
                      count[0],
                      count[1],
                      examples.getOrDefault(check, List.of()))));
      together
          .results()
          .forEach(
              (id, holds) ->
                  results.add(
                      new Result(
                          id,
                          "dataset",
                          Boolean.TRUE.equals(holds) ? 1 : 0,
                          Boolean.FALSE.equals(holds) ? 1 : 0,
                          List.of())));
      NOTHING_TO_LOOK_AT.forEach(id -> results.add(new Result(id, "none", 0, 0, List.of())));
      return new DataQuality(records, results);
    }
  }
}
