package id.blangkon.catalog.web;

import id.blangkon.catalog.journal.ledger.LogKeys;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.storage.Storage;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The key of the public log in the operator's hands: replacing it, and beginning a new log. */
@Command(
    name = "log-key",
    description =
        "Mengganti kunci log publik, atau memulai log baru setelah sejarah hilang. Hentikan dulu servernya.%nReplaces the key of the public log, or begins a new log after history was lost. Stop the server first.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LogKeyCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    throw new UsageMistake(
        command.commandLine(),
        "Sebutkan tindakannya: add, drop, atau restart.",
        "Say what to do: add, drop or restart.");
  }

  @Command(
      name = "add",
      description =
          "Menambah kunci dengan nama yang sama; keduanya menandatangani sampai drop.%nAdds a key of the same name; both sign until drop.",
      mixinStandardHelpOptions = true)
  int add(@Mixin StoreOptions store) {
    return done(store, keys -> List.of(keys.add()));
  }

  @Command(
      name = "drop",
      description =
          "Hanya kunci terbaru yang menandatangani; kunci lama dihapus dari berkasnya.%nLets the newest key sign alone; the older ones leave its file.",
      mixinStandardHelpOptions = true)
  int drop(@Mixin StoreOptions store) {
    return done(store, LogKeys::drop);
  }

  @Command(
      name = "restart",
      description =
          "Memulai log baru dengan nama dari --log-name, yang harus lain dari sebelumnya. Kunci lama disimpan.%nBegins a new log under the name of --log-name, which must be another than before. The old key is kept.",
      mixinStandardHelpOptions = true)
  int restart(@Mixin StoreOptions store) {
    return done(
        store,
        keys -> {
          Installation.requirePresent(store);
          try (Storage storage = Installation.openStorage(store)) {
            return List.of(keys.restart(storage, store.logName()));
          }
        });
  }

  @FunctionalInterface
  private interface Change {
    List<NoteVerifier> in(LogKeys keys) throws IOException;
  }

  private int done(StoreOptions store, Change change) {
    store.check();
    try {
      List<NoteVerifier> changed = change.in(new LogKeys(store.logKey()));
      changed.forEach(key -> command.commandLine().getOut().println(key));
      return 0;
    } catch (IOException | LogFormatException | IllegalStateException e) {
      throw failure(store, e);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          "--log-name: nama log baru harus lain dari yang lama.",
          "--log-name: the new log must have another name than the old one.",
          e);
    }
  }

  private static CommandFailure failure(StoreOptions store, Exception cause) {
    return new CommandFailure(
        "--log-key: " + store.logKey() + " tidak dapat dipakai: " + cause.getMessage() + ".",
        "--log-key: " + store.logKey() + " cannot be used: " + cause.getMessage() + ".",
        cause);
  }
}
