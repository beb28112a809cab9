package id.blangkon.catalog.journal.ledger;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.journal.DueTask;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.LogFormatException;
import id.blangkon.catalog.journal.log.NoteSigner;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.journal.log.TreeHash;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.StorageUnavailableException;
import id.blangkon.catalog.storage.UnitOfWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs the public log when it has grown. What it signed last lies beside its key, outside the
 * database: a tree that is not an extension of that is never signed, and everything else goes on.
 */
public final class SigningNode implements DueTask {

  private static final Logger LOG = LoggerFactory.getLogger(SigningNode.class);

  private final Storage storage;
  private final SignerFiles files;
  private final String name;
  private volatile LogStanding standing = LogStanding.withoutKey();
  private boolean upToDate;

  /**
   * @param keyFile made when it is missing and the log was never signed
   * @param name of a key that is made: best the address of the log without its scheme
   */
  public SigningNode(Storage storage, Path keyFile, String name) {
    this.storage = storage;
    this.files = new SignerFiles(keyFile);
    this.name = name;
  }

  @Override
  public String name() {
    return "public log";
  }

  /** How the log stood when this node looked last. */
  public LogStanding standing() {
    return standing;
  }

  /** Signs the tree if it has grown; 1 if it did. */
  @Override
  public synchronized int runDue() {
    if (upToDate && size() == standing.size()) {
      return 0;
    }
    LogStanding before = standing;
    int signed = 0;
    try {
      Outcome outcome = attempt(true);
      standing = outcome.standing();
      signed = outcome.signed() ? 1 : 0;
    } catch (StorageUnavailableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with the log, people go on buying and selling.
      standing = LogStanding.refused(before.size(), unusable(e));
    }
    upToDate = standing.kind() == LogStanding.Kind.SIGNING;
    if (standing.kind() == LogStanding.Kind.REFUSED && !standing.equals(before)) {
      LOG.error("{} {}", standing.text().indonesian(), standing.text().english());
    }
    return signed;
  }

  /** How the log stands, without signing or writing anything. */
  public synchronized LogStanding look() {
    try {
      return attempt(false).standing();
    } catch (StorageUnavailableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return LogStanding.refused(0, unusable(e));
    }
  }

  private long size() {
    return storage.read(unit -> unit.store(LogStore.class).size());
  }

  private record Outcome(LogStanding standing, boolean signed) {}

  /** What of the database decides whether it may be signed. */
  private record View(
      long size,
      TreeHash root,
      boolean growing,
      @Nullable TreeHash rootThen,
      LogStore.@Nullable Published published,
      @Nullable TreeHash rootPublished) {}

  private Outcome attempt(boolean writes) throws IOException {
    Optional<List<NoteSigner>> there = files.signers();
    Optional<SignedNote> newest = files.newest();
    if (there.isEmpty()) {
      if (newest.isPresent() && Checkpoint.parse(newest.get().text()).size() > 0) {
        return refused(Checkpoint.parse(newest.get().text()).size(), keyLost());
      }
      if (!writes
          || storage
              .read(unit -> unit.store(LogStore.class).published(LogStore.Kind.NEWEST))
              .isPresent()) {
        return new Outcome(LogStanding.withoutKey(), false);
      }
      NoteSigner made = NoteSigner.generate(name);
      newest = Optional.of(sign(List.of(made), new Checkpoint(name, 0, TreeHash.ofNothing())));
      files.saveNewest(newest.get());
      files.saveSigners(List.of(made));
      there = Optional.of(List.of(made));
      LOG.warn("Made a new key of the public log in {}. Keep a copy of this file.", files.key());
    }
    List<NoteSigner> signers = there.get();
    if (newest.isEmpty()) {
      return refused(0, signedLost());
    }
    Checkpoint last = known(newest.get(), signers);
    View view = storage.read(unit -> view(unit, last.size()));
    Optional<Bilingual> objection = objection(view, last, signers);
    if (objection.isPresent()) {
      return view.growing() && view.size() < last.size()
          ? new Outcome(LogStanding.withoutKey(), false)
          : refused(last.size(), objection.get());
    }
    return writes
        ? sign(signers, last, newest.get(), view)
        : new Outcome(LogStanding.signing(last.size()), false);
  }

  private Outcome sign(List<NoteSigner> signers, Checkpoint last, SignedNote newest, View view)
      throws IOException {
    boolean same =
        last.size() == view.size() && signers.stream().allMatch(each -> has(each, newest));
    SignedNote note = newest;
    if (!same) {
      note = sign(signers, new Checkpoint(signers.get(0).name(), view.size(), view.root()));
      // Before anybody sees it: what was seen is never forgotten.
      files.saveNewest(note);
    }
    LogStore.Published published = view.published();
    String keys =
        signers.stream().map(signer -> signer.verifier() + "\n").collect(Collectors.joining());
    if (!same
        || published == null
        || published.size() != view.size()
        || !published.keys().equals(keys)) {
      LogStore.Published now = new LogStore.Published(view.size(), note.toString(), keys);
      storage.write(
          unit -> {
            unit.store(LogStore.class).publish(LogStore.Kind.NEWEST, now);
            return now;
          });
    }
    return new Outcome(LogStanding.signing(view.size()), !same);
  }

  private static boolean has(NoteSigner signer, SignedNote note) {
    return signer.verifier().hasSigned(note);
  }

  /** The checkpoint, which one of the keys has signed. */
  private static Checkpoint known(SignedNote note, List<NoteSigner> signers) {
    for (NoteSigner signer : signers) {
      if (has(signer, note)) {
        return Checkpoint.verified(note, signer.verifier());
      }
    }
    throw new LogFormatException("the checkpoint beside the key is not signed by it");
  }

  private static SignedNote sign(List<NoteSigner> signers, Checkpoint checkpoint) {
    List<SignedNote.Line> lines = new ArrayList<>();
    signers.forEach(signer -> lines.addAll(signer.sign(checkpoint.text()).signatures()));
    return new SignedNote(checkpoint.text(), lines);
  }

  private static View view(UnitOfWork unit, long signedSize) {
    LogStore store = unit.store(LogStore.class);
    JournalStore journal = unit.store(JournalStore.class);
    StoredTiles tiles = new StoredTiles(store);
    long size = store.size();
    Optional<LogStore.Published> published = store.published(LogStore.Kind.NEWEST);
    boolean growing =
        journal.position(LogFollower.NAME)
            < journal.head().map(event -> event.position()).orElse(0L);
    return new View(
        size,
        tiles.tree(size).root(),
        growing,
        signedSize <= size ? tiles.tree(signedSize).root() : null,
        published.orElse(null),
        published
            .map(LogStore.Published::size)
            .filter(then -> then <= size)
            .map(then -> tiles.tree(then).root())
            .orElse(null));
  }

  /** Why the tree must not be signed. */
  private Optional<Bilingual> objection(View view, Checkpoint last, List<NoteSigner> signers) {
    if (view.rootThen() == null) {
      return Optional.of(shorter(view.size(), last.size()));
    }
    if (!view.rootThen().equals(last.root())) {
      return Optional.of(other(last.size()));
    }
    LogStore.Published published = view.published();
    if (published == null) {
      return Optional.empty();
    }
    SignedNote note = SignedNote.parse(published.note());
    if (signers.stream().noneMatch(signer -> has(signer, note))) {
      return Optional.of(otherKey());
    }
    Checkpoint seen = Checkpoint.parse(note.text());
    if (view.rootPublished() == null) {
      return Optional.of(shorter(view.size(), seen.size()));
    }
    return view.rootPublished().equals(seen.root())
        ? Optional.empty()
        : Optional.of(other(seen.size()));
  }

  private static Outcome refused(long size, Bilingual why) {
    return new Outcome(LogStanding.refused(size, why), false);
  }

  private static Bilingual shorter(long size, long signed) {
    return Bilingual.of(
        "Basis data hanya memuat "
            + size
            + " entri, padahal "
            + signed
            + " sudah ditandatangani: ini salinan lama. Pulihkan salinan yang lebih baru, atau mulai"
            + " log baru dengan nama baru.",
        "The database has only "
            + size
            + " entries, while "
            + signed
            + " were signed: it is an old copy. Restore a newer one, or begin a new log under a new"
            + " name.");
  }

  private static Bilingual other(long signed) {
    return Bilingual.of(
        "Isi "
            + signed
            + " entri pertama berbeda dari yang sudah ditandatangani. Pulihkan salinan yang lebih"
            + " baru, atau mulai log baru dengan nama baru.",
        "The first "
            + signed
            + " entries are not those that were signed. Restore a newer copy, or begin a new log"
            + " under a new name.");
  }

  private Bilingual otherKey() {
    return Bilingual.of(
        "Log di basis data ditandatangani kunci lain daripada " + files.key() + ".",
        "The log in the database is signed by another key than " + files.key() + ".");
  }

  private Bilingual keyLost() {
    return Bilingual.of(
        "Kuncinya hilang: kembalikan " + files.key() + " dari salinannya.",
        "Its key is gone: put " + files.key() + " back from its copy.");
  }

  private Bilingual signedLost() {
    return Bilingual.of(
        "Berkas "
            + files.signed()
            + " hilang, sehingga tidak diketahui apa yang sudah ditandatangani. Kembalikan dari"
            + " salinannya.",
        "The file "
            + files.signed()
            + " is gone, so nobody knows what was signed. Put it back from its copy.");
  }

  private Bilingual unusable(Exception cause) {
    return Bilingual.of(
        "Log atau kuncinya " + files.key() + " tidak dapat dipakai: " + cause.getMessage() + ".",
        "The log or its key " + files.key() + " cannot be used: " + cause.getMessage() + ".");
  }
}
