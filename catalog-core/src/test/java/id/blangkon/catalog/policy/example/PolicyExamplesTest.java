package id.blangkon.catalog.policy.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyExamplesTest {

  private static final String HEADER =
      "id,date,signed_on,method,variant,channel,category,value,actor,form,ceiling,left,plan_usable,"
          + "estimate,scale,cooperative,payment,circumstances,advance,offers,amended,products,"
          + "expected,source\n";

  @TempDir Path folder;

  private PolicyPack pack(String value, String expected) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(
        folder.resolve("examples.csv"),
        HEADER
            + "E1,2026-11-24,,DIRECT_PROCUREMENT,,OWN_STORE,GOODS,"
            + value
            + ",,,,,,,,,,,,,,,"
            + expected
            + ",\n");
    return PolicyPack.load(folder);
  }

  @Test
  void theNationalTablesDecideAsTheirExamplesSay() {
    PolicyPack national = PolicyPack.national();

    assertThat(PolicyExamples.failures(national)).isEmpty();
    assertThat(national.table("examples").rows()).hasSizeGreaterThan(150);
    assertThat(national.table("examples").rows())
        .extracting(row -> row.text("id").replaceAll("^(P\\d\\d).*", "$1"))
        // P27, the penalty, stands among the examples of taxes.
        .containsAll(IntStream.rangeClosed(1, 26).mapToObj("P%02d"::formatted).toList());
  }

  @Test
  void anExampleThatComesOutOtherwiseIsToldWithItsPlaceAndBothResults() throws IOException {
    assertThat(PolicyExamples.failures(pack("50000001", "allowed; form RECEIPT; spse yes")))
        .singleElement()
        .asString()
        .contains("examples.csv line 2", "E1", "NATIONAL_SYSTEM", "WORK_ORDER", "RECEIPT");
    assertThat(PolicyExamples.failures(pack("50000000", "allowed; form RECEIPT; spse no")))
        .isEmpty();
  }

  @Test
  void aWordThatNoExampleMayNameIsToldWithThoseThatItMay() throws IOException {
    PolicyPack unknown = pack("1", "bonds 5");
    assertThatThrownBy(() -> PolicyExamples.failures(unknown))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("examples.csv line 2", "bonds", "bond", "refused");
    PolicyPack unread = pack("1", "refused");
    assertThatThrownBy(() -> PolicyExamples.failures(unread))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContainingAll("examples.csv line 2", "refused", "allowed; form RECEIPT");
  }
}
