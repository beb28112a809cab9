package id.blangkon.catalog.ocds;

import static id.blangkon.catalog.ocds.JsonReading.amount;
import static id.blangkon.catalog.ocds.JsonReading.object;
import static id.blangkon.catalog.ocds.JsonReading.objects;
import static id.blangkon.catalog.ocds.JsonReading.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of all records together, after Pelican; a record adds to bounded counts. */
final class DatasetChecks {

  private static final int MANY = 1_000;
  private static final int SOME_VALUES = 100;

  /** Of more distinct values than these the later ones are rare enough. */
  private static final int MOST_COUNTED = 100_000;

  private long records;
  private final Map<String, Long> statuses = new HashMap<>();
  private final Map<String, Long> methods = new HashMap<>();
  private final Map<String, Long> categories = new HashMap<>();
  private final Map<String, Long> buyers = new HashMap<>();
  private final Values tenders = new Values();
  private final Values awards = new Values();
  private final Values contracts = new Values();
  private final Numbers tenderIds = new Numbers();

  void add(Map<?, ?> release) {
    records++;
    Map<?, ?> tender = object(release, "tender");
    count(statuses, text(tender, "status"));
    count(methods, text(tender, "procurementMethod"));
    count(categories, text(tender, "mainProcurementCategory"));
    count(buyers, text(object(release, "buyer"), "id"));
    tenders.add(amount(tender, "value"));
    objects(release, "awards").forEach(award -> awards.add(amount(award, "value")));
    objects(release, "contracts").forEach(contract -> contracts.add(amount(contract, "value")));
    tenderIds.add(hash(text(tender, "id")));
  }

  private static void count(Map<String, Long> counts, String key) {
    if (!key.isEmpty() && (counts.size() < MOST_COUNTED || counts.containsKey(key))) {
      counts.merge(key, 1L, Long::sum);
    }
  }

  /** Which checks hold; null for those that have too little to look at. */
  Map<String, @Nullable Boolean> results() {
    Map<String, @Nullable Boolean> results = new LinkedHashMap<>();
    boolean some = records > 0;
    results.put(
        "P50",
        some ? isShare(statuses, "active", 1, 990) && isShare(statuses, "complete", 1, 990) : null);
    results.put(
        "P51", some ? tenders.isVaried() && awards.isVaried() && contracts.isVaried() : null);
    results.put(
        "P52",
        records < MANY
            ? null
            : 2 * buyers.values().stream().filter(count -> count == 1).count() < buyers.size());
    results.put("P53", records < MANY ? null : isTopBuyerUsual());
    results.put("P54", awards.size() < SOME_VALUES ? null : awards.topPercentIsBelowTheRest());
    results.put(
        "P55",
        some ? categories.values().stream().allMatch(count -> 100 * count <= 95 * records) : null);
    results.put("P56", some ? isShare(methods, "open", 1, 990) : null);
    results.put("P57", some ? tenderIds.areDistinct() : null);
    return results;
  }

  /** Whether a share lies between two bounds in thousandths. */
  private boolean isShare(Map<String, Long> counts, String key, long least, long most) {
    long thousandths = 1_000 * counts.getOrDefault(key, 0L);
    return thousandths >= least * records && thousandths <= most * records;
  }

  private boolean isTopBuyerUsual() {
    long top = buyers.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return 100 * top >= records && 2 * top <= records;
  }

  private static long hash(String text) {
    long hash = 1_125_899_906_842_597L;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** Many numbers in little memory. */
  private static final class Numbers {

    private long[] numbers = new long[16];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      return sorted;
    }

    boolean areDistinct() {
      long[] sorted = sorted();
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i] == sorted[i - 1]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Amounts of money. */
  private static final class Values {

    private static final int TOP = 3;

    private final Numbers all = new Numbers();
    private final Map<Long, Long> counts = new HashMap<>();

    void add(@Nullable Long amount) {
      if (amount != null) {
        all.add(amount);
        if (counts.size() < MOST_COUNTED || counts.containsKey(amount)) {
          counts.merge(amount, 1L, Long::sum);
        }
      }
    }

    int size() {
      return all.size;
    }

    /** The three most frequent amounts together are under a tenth of all. */
    boolean isVaried() {
      List<Long> most =
          counts.values().stream().sorted((a, b) -> Long.compare(b, a)).limit(TOP).toList();
      return 10 * most.stream().mapToLong(Long::longValue).sum() < Math.max(1, all.size);
    }

    boolean topPercentIsBelowTheRest() {
      long[] sorted = all.sorted();
      int top = Math.max(1, sorted.length / 100);
      long above = Arrays.stream(sorted, sorted.length - top, sorted.length).sum();
      return above < Arrays.stream(sorted, 0, sorted.length - top).sum();
    }
  }
}
