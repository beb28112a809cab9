package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.web.page.model.QrPicture;
import io.nayuki.qrcodegen.QrCode;

/** Draws QR codes as one path, so that no style and no picture file is needed. */
final class QrPictures {

  /** So wide must the light edge be that scanners find the code. */
  private static final int EDGE = 4;

  private QrPictures() {}

  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
          end++;
        }
        if (end > x) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE);
          path.append('h').append(end - x).append("v1h-").append(end - x).append('z');
        }
        x = Math.max(end, x + 1);
      }
    }
    return new QrPicture(code.size + 2 * EDGE, path.toString());
  }
}
