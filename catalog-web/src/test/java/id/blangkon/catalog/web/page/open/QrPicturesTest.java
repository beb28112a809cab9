package id.blangkon.catalog.web.page.open;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.web.page.model.QrPicture;
import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPicturesTest {

  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

  @Test
  void thePathDrawsEveryDarkModuleAndNoOther() {
    String address = "https://katalog.example.go.id/log/proof/SP-3374-26-004127";
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    QrPicture picture = QrPictures.of(address);
    boolean[][] drawn = new boolean[picture.size()][picture.size()];
    Matcher run = RUN.matcher(picture.path());
    int end = 0;
    while (run.find()) {
      assertThat(run.start()).isEqualTo(end);
      end = run.end();
      for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
        drawn[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + i] = true;
      }
    }

    assertThat(end).isEqualTo(picture.path().length());
    int edge = (picture.size() - code.size) / 2;
    assertThat(edge).isEqualTo(4);
    for (int y = 0; y < picture.size(); y++) {
      for (int x = 0; x < picture.size(); x++) {
        // Outside the code the library says light.
        assertThat(drawn[y][x]).as("%d %d", x, y).isEqualTo(code.getModule(x - edge, y - edge));
      }
    }
  }
}
