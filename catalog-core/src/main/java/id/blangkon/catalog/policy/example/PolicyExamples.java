package id.blangkon.catalog.policy.example;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The worked decisions that travel with a pack (table {@code examples}): a pack whose own examples
 * come out otherwise is not to be used.
 *
 * <p>What is expected is written as {@code allowed; form RECEIPT; estimate no} or {@code refused
 * METHOD_LIMIT}: whether a rule blocks, and which ones exactly, and what else the example names,
 * such as {@code splits SPLIT_CATEGORY:50000000} beside the orders of the column {@code before}, or
 * a provision with its amount: {@code RETENTION 5}.
 */
public final class PolicyExamples {

  private PolicyExamples() {}

  /** What comes out otherwise, one sentence each with file and line; empty when all is well. */
  public static List<Bilingual> failures(PolicyPack pack) {
    DecidedExample decided = new DecidedExample(pack);
    List<Bilingual> failures = new ArrayList<>();
    for (PolicyRow row : pack.table("examples").rows()) {
      Map<String, String> expected = expected(row);
      Map<String, String> found = decided.found(row);
      for (String name : expected.keySet()) {
        if (!found.containsKey(name)) {
          String known = found.keySet().toString();
          throw row.wrong(
              "expected",
              "menyebut “" + name + "”; pilih dari " + known,
              "names “" + name + "”; choose from " + known);
        }
      }
      found.keySet().retainAll(expected.keySet());
      if (!found.equals(expected)) {
        failures.add(row.toldOtherwise(expected, found));
      }
    }
    return failures;
  }

  private static Map<String, String> expected(PolicyRow row) {
    Map<String, String> expected = new TreeMap<>();
    for (String part : row.text("expected").split(";", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      if (words[0].equals("allowed")) {
        expected.put("refused", "");
      } else if (words.length == 2) {
        String[] names = words[1].split("\\s+", -1);
        Arrays.sort(names);
        expected.put(words[0], String.join(" ", names));
      } else {
        throw row.wrong(
            "expected",
            "berisi “" + part.strip() + "”; tulis misalnya allowed; form RECEIPT",
            "has “" + part.strip() + "”; write for example allowed; form RECEIPT");
      }
    }
    return expected;
  }
}
