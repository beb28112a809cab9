package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options that cannot be used together, or not as they are; names them in both languages. */
final class UsageMistake extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  UsageMistake(CommandLine command, String indonesian, String english) {
    super(command, english);
    this.text = Bilingual.of(indonesian, english);
  }

  Bilingual text() {
    return text;
  }
}
