package id.blangkon.catalog.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxExamplesTest {

  private static final String HEADER =
      "id,date,channel,designated,payment,legal_form,vat_registered,has_tax_id,msme_certificate,"
          + "tax_exemption,registered_on,qualification,lines,expected,source\n";

  @TempDir Path folder;

  private PolicyPack pack(String example) throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    Files.writeString(folder.resolve("tax_examples.csv"), HEADER + example + "\n");
    return PolicyPack.load(folder);
  }

  @Test
  void theNationalTablesGiveWhatTheirExamplesSay() {
    PolicyPack national = PolicyPack.national();
    assertThat(national.table("tax_examples").rows()).hasSizeGreaterThan(50);
    assertThat(TaxExamples.failures(national)).isEmpty();
  }

  @Test
  void anExampleThatComesOutOtherwiseIsToldWithItsPlaceAndBothResults() throws IOException {
    PolicyPack pack =
        pack("E1,2026-11-24,DIRECT,no,DIRECT,CV,yes,yes,no,,,,GOODS 2000050,VAT 220005 TREASURER,");
    assertThat(TaxExamples.failures(pack))
        .singleElement()
        .asString()
        .contains("tax_examples.csv line 2", "E1", "220005", "220006", "INCOME_TAX_22=30001");
  }

  @Test
  void aPackWithoutExamplesOfItsOwnDoesNotAnswerForThoseOfAnother() throws IOException {
    Files.writeString(folder.resolve("pack.csv"), "id,version,title\njateng,1,Jawa Tengah\n");
    assertThat(TaxExamples.failures(PolicyPack.load(folder))).isEmpty();
  }

  @Test
  void aLineThatCannotBeReadIsToldWithItsPlace() throws IOException {
    PolicyPack pack = pack("E1,2026-11-24,DIRECT,no,DIRECT,CV,yes,yes,no,,,,KERTAS 5 rim,gross 5,");
    assertThatThrownBy(() -> TaxExamples.failures(pack))
        .isInstanceOf(PolicyPackException.class)
        .hasMessageContaining("tax_examples.csv line 2")
        .hasMessageContaining("KERTAS 5 rim");
  }
}
