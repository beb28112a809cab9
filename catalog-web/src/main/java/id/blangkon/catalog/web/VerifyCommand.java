package id.blangkon.catalog.web;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.check.LogFault;
import id.blangkon.catalog.journal.check.LogFiles;
import id.blangkon.catalog.journal.check.ProofFile;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.NoteVerifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a public log from outside: no database, and nothing that the installation says. */
@Command(
    name = "verify",
    description =
        "Memeriksa log publik tanpa basis data: tanda tangan, setiap entri, setiap petak, dan setiap bukti.%nChecks a public log without a database: the signature, every entry, every tile and every proof.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class VerifyCommand implements Callable<Integer> {

  /** So many faults are told one by one. */
  private static final int MOST_TOLD = 20;

  private static final String PROOFS = "proof/";

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "DIR|URL|PROOF",
      description = {
        "Direktori dari export log, alamat situs, atau satu berkas bukti .tlog-proof.",
        "A directory of export log, the address of a site, or one proof file .tlog-proof."
      })
  private String source;

  @Option(
      names = "--key",
      paramLabel = "KEY|FILE",
      description = {
        "Kunci publik yang Anda percayai, atau berkasnya; tanpa ini dipakai kunci dari log itu sendiri.",
        "The public key that you trust, or its file; without it the log's own is taken."
      })
  private @Nullable String key;

  @Option(
      names = "--since",
      paramLabel = "FILE",
      description = {
        "Checkpoint terdahulu yang Anda simpan: log harus kelanjutannya.",
        "An earlier checkpoint that you kept: the log must extend it."
      })
  private @Nullable Path since;

  @Option(
      names = "--skip-proofs",
      description = {
        "Jangan periksa bukti setiap pesanan.",
        "Do not check the proof of each order."
      })
  private boolean skipProofs;

  @Override
  public Integer call() {
    String earlier = since == null ? null : read("--since", since);
    try {
      return Files.isRegularFile(Path.of(source)) ? one(Path.of(source)) : all(earlier);
    } catch (UncheckedIOException e) {
      throw new CommandFailure(
          "Log di " + source + " tidak dapat dibaca: " + e.getMessage() + ". Periksa alamatnya.",
          "The log at " + source + " cannot be read: " + e.getMessage() + ". Check the address.",
          e);
    }
  }

  private int one(Path file) {
    if (key == null) {
      throw new UsageMistake(
          command.commandLine(),
          "Satu bukti diperiksa dengan kunci log: tambahkan --key.",
          "One proof is checked with the key of the log: add --key.");
    }
    NoteVerifier verifier = verifier(key);
    try {
      ProofFile proof = ProofFile.parse(read("PROOF", file));
      Checkpoint checkpoint = proof.verify(verifier);
      say(
          "Bukti sah: " + proof.entries().size() + " entri ada di log " + checkpoint.origin() + ".",
          "The proof holds: "
              + proof.entries().size()
              + " leaves are in the log "
              + checkpoint.origin()
              + ".");
      proof.entries().forEach(entry -> out().println(entry.index() + " " + entry.text()));
      return 0;
    } catch (LogFormatException e) {
      say("Bukti GAGAL: " + e.getMessage(), "The proof FAILS: " + e.getMessage());
      return Main.NO;
    }
  }

  private int all(@Nullable String earlier) {
    LogFiles files = files();
    NoteVerifier verifier = verifier(key == null ? ownKey(files) : key);
    LogCheck check = new LogCheck(files, verifier, read -> {});
    List<LogFault> faults = check.run();
    if (earlier != null && check.size() > 0) {
      faults.addAll(check.since(earlier));
    }
    int proofs = 0;
    if (!skipProofs && check.size() > 0) {
      for (Map.Entry<String, Optional<String>> proof : proofs(files, check).entrySet()) {
        proofs++;
        faults.addAll(
            proof
                .getValue()
                .map(text -> check.proof(proof.getKey(), text))
                .orElseGet(() -> List.of(LogFault.missingProof(proof.getKey()))));
      }
    }
    tell(check, proofs, faults);
    return faults.isEmpty() ? 0 : Main.NO;
  }

  private void tell(LogCheck check, int proofs, List<LogFault> faults) {
    for (LogFault fault : faults.subList(0, Math.min(MOST_TOLD, faults.size()))) {
      say(fault.text());
    }
    if (faults.size() > MOST_TOLD) {
      int more = faults.size() - MOST_TOLD;
      say("Dan " + more + " kesalahan lagi.", "And " + more + " more faults.");
    }
    if (faults.isEmpty()) {
      say(
          "SAH: " + check.size() + " entri dan " + proofs + " bukti cocok.",
          "GOOD: " + check.size() + " leaves and " + proofs + " proofs hold.");
    } else {
      say(
          "GAGAL: " + faults.size() + " kesalahan di antara " + check.size() + " entri.",
          "FAILED: " + faults.size() + " faults among " + check.size() + " leaves.");
    }
  }

  private LogFiles files() {
    if (source.matches("https?://.*")) {
      return new LogAddress(URI.create(source));
    }
    Path directory = directory();
    return path -> {
      try {
        Path file = directory.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private Path directory() {
    Path directory = Path.of(source);
    for (Path place : List.of(directory, directory.resolve("log"))) {
      if (Files.isRegularFile(place.resolve("checkpoint"))) {
        return place;
      }
    }
    throw new UsageMistake(
        command.commandLine(),
        "Tidak ada log di " + source + ": berkas checkpoint tidak ditemukan.",
        "There is no log in " + source + ": it has no file checkpoint.");
  }

  /** The proofs by what they are called; empty for one that should be there. */
  private Map<String, Optional<String>> proofs(LogFiles files, LogCheck check) {
    Map<String, Optional<String>> proofs = new TreeMap<>();
    boolean site = source.matches("https?://.*");
    for (String order : check.orders()) {
      String path = PROOFS + order + (site ? "" : ProofFile.EXTENSION);
      proofs.put(order, files.read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }
    if (!site && Files.isDirectory(directory().resolve(PROOFS))) {
      try (Stream<Path> others = Files.list(directory().resolve(PROOFS))) {
        for (Path file : others.toList()) {
          String name = file.getFileName().toString().replace(ProofFile.EXTENSION, "");
          proofs.putIfAbsent(name, Optional.of(read("DIR", file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return proofs;
  }

  private String ownKey(LogFiles files) {
    String keys =
        files
            .read("key")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "Log di " + source + " tidak punya kunci. Sebutkan dengan --key.",
                        "The log at " + source + " has no key. Name it with --key."));
    String first = keys.lines().findFirst().orElse("");
    say(
        "Kunci dari log itu sendiri; cocokkan dengan yang Anda peroleh dari tempat lain:",
        "The log's own key; compare it with one that you got elsewhere:");
    out().println("  " + first);
    return first;
  }

  private NoteVerifier verifier(String text) {
    String line = text;
    if (Files.isRegularFile(Path.of(text))) {
      line = read("--key", Path.of(text)).lines().findFirst().orElse("");
    }
    return parsed(line)
        .orElseThrow(
            () ->
                new UsageMistake(
                    command.commandLine(),
                    "--key harus kunci berbentuk nama+id+kunci, atau berkas yang memuatnya.",
                    "--key must be a key of the form name+id+key, or a file that holds it."));
  }

  private static Optional<NoteVerifier> parsed(String line) {
    try {
      return Optional.of(NoteVerifier.parse(line));
    } catch (LogFormatException noKey) {
      return Optional.empty();
    }
  }

  private String read(String option, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CommandFailure(
          option + ": tidak ada berkas " + file + " yang dapat dibaca.",
          option + ": there is no file " + file + " that can be read.",
          e);
    }
  }

  private void say(String indonesian, String english) {
    say(Bilingual.of(indonesian, english));
  }

  private void say(Bilingual text) {
    out().println(text.indonesian());
    out().println(text.english());
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }
}
