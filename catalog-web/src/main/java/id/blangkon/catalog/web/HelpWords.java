package id.blangkon.catalog.web;

import java.util.ListResourceBundle;

/** What picocli itself says in the help of every command, in both languages. */
final class HelpWords extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"usage.synopsisHeading", "Pemakaian / Usage: "},
      {"usage.parameterListHeading", "%nIsian / Parameters:%n"},
      {"usage.optionListHeading", "%nOpsi / Options:%n"},
      {"usage.commandListHeading", "%nPerintah / Commands:%n"},
      {"mixinStandardHelpOptions.help.0", "Tampilkan bantuan ini."},
      {"mixinStandardHelpOptions.help.1", "Show this help."},
      {"mixinStandardHelpOptions.version.0", "Tampilkan versi."},
      {"mixinStandardHelpOptions.version.1", "Show the version."}
    };
  }
}
