package id.blangkon.catalog.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading forms with files as browsers send them. */
class UploadedFormTest {

  private static final String TYPE = "multipart/form-data; boundary=\"-x-\"";

  private static UploadedForm read(String body) {
    return UploadedForm.read(body.getBytes(StandardCharsets.UTF_8), TYPE);
  }

  private static String part(String disposition, String content) {
    return "---x-\r\nContent-Disposition: form-data" + disposition + "\r\n\r\n" + content + "\r\n";
  }

  @Test
  void textsAndFilesAreReadAsTheyWereSent() {
    UploadedForm form =
        read(
            part("; name=\"csrf\"", "abc")
                + part("; name=\"file\"; filename=\"C:\\rup\\rencana.csv\"", "a\r\n--b\r\nç")
                + part("; name=\"other\"; filename=\"\"", "")
                + "---x---\r\n");
    assertThat(form.texts()).containsOnlyKeys("csrf");
    assertThat(form.texts().get("csrf")).containsExactly("abc");
    UploadedFile file = form.file("file").orElseThrow();
    assertThat(file.name()).isEqualTo("rencana.csv");
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("a\r\n--b\r\nç");
    assertThat(form.file("other")).isEmpty();
    assertThat(form.file("nothing")).isEmpty();
  }

  @Test
  void aFormWithoutFieldsIsAForm() {
    assertThat(read("---x---\r\n").texts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---x-",
        "---x-\r\n",
        "---x-\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
        "---x-\r\nContent-Disposition: form-data\r\n\r\nno name\r\n---x---",
        "---x-\r\nno head\r\n---x---"
      })
  void whatIsCutOffOrNamelessIsRefused(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(CatalogException.class);
  }

  @Test
  void aBodyWithoutBoundaryOrWithTooManyPartsIsRefused() {
    assertThatThrownBy(() -> UploadedForm.read(new byte[0], "multipart/form-data"))
        .isInstanceOf(CatalogException.class);
    String many = part("; name=\"a\"", "1").repeat(51) + "---x---";
    assertThatThrownBy(() -> read(many)).isInstanceOf(CatalogException.class);
  }
}
