package id.blangkon.catalog.web.page.model;

import java.util.List;

/**
 * How good the open contracting data are.
 *
 * @param score in percent
 * @param records how many were looked at
 */
public record DataScore(double score, long records, List<Check> checks) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public DataScore {
    checks = List.copyOf(checks);
  }

  /**
   * One check.
   *
   * @param id names the message {@code quality.<id>}
   * @param passed how many records hold; 1 or 0 for a check of all together
   * @param together whether it is one of all records together
   */
  public record Check(String id, long passed, long failed, boolean together) {

    /** Whether there was something to look at. */
    public boolean applied() {
      return passed + failed > 0;
    }
  }
}
