package id.blangkon.catalog.web;

import id.blangkon.catalog.web.demonstration.DemonstrationAccount;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;

/** What a server that has started says to the one who started it, in both languages. */
final class Announcement {

  private final PrintWriter out;

  Announcement(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param demonstration whether its accounts are to be told
   */
  void ready(URI address, boolean demonstration) {
    out.println();
    out.println("Blangkon siap: buka " + address);
    out.println("Blangkon is ready: open " + address);
    if (demonstration) {
      String accounts =
          DemonstrationAccount.PP.username()
              + ", "
              + DemonstrationAccount.PPK.username()
              + ", "
              + DemonstrationAccount.PENYEDIA.username()
              + ", "
              + DemonstrationAccount.BENDAHARA.username();
      out.println(
          "Akun peragaan: "
              + accounts
              + " dan lainnya; kata sandi "
              + DemonstrationAccount.PASSWORD);
      out.println(
          "Demonstration accounts: "
              + accounts
              + " and others; password "
              + DemonstrationAccount.PASSWORD);
    }
    out.println("Hentikan dengan Ctrl+C. / Stop with Ctrl+C.");
    out.flush();
  }

  /** A slip in the name of the directory must not look like an installation that lost its data. */
  void made(Path data) {
    Path directory = data.toAbsolutePath().normalize();
    out.println("Di " + directory + " belum ada basis data, jadi dibuat yang baru dan kosong.");
    out.println(
        "Bila maksudnya yang lain, hentikan, sebut dengan --data, dan hapus yang ini. Untuk mulai"
            + " di sini, hentikan dan tambahkan akun pertama: catalog-server user add … --role"
            + " PROVINCIAL_ADMIN");
    out.println("There was no database in " + directory + ", so a new, empty one was made there.");
    out.println(
        "If you meant another, stop, name it with --data and delete this one. To begin here, stop"
            + " and add the first account: catalog-server user add … --role PROVINCIAL_ADMIN");
    out.flush();
  }
}
