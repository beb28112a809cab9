package id.blangkon.catalog.ocds;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.Units;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is published by the Open Contracting Data Standard. */
public final class OpenContracting {

  private static final Bilingual RECORD = Bilingual.of("Rekaman OCDS", "OCDS record");
  private static final Bilingual RELEASE = Bilingual.of("Rilis OCDS", "OCDS release");

  /** The end of an ocid is the order's id; a release's id adds the version. */
  private static final Pattern OCID =
      Pattern.compile("(.+-)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private static final Pattern RELEASE_ID = Pattern.compile("(.+)-([1-9][0-9]{0,17})");
  private static final int READ_AT_ONCE = 500;
  private static final int ORDERS_AT_ONCE = 100;

  private final Storage storage;
  private final ReleaseRenderer renderer;

  /**
   * @param zone of the installation
   */
  public OpenContracting(Storage storage, Units units, Regions regions, ZoneId zone) {
    this.storage = storage;
    this.renderer = new ReleaseRenderer(units, regions, zone);
  }

  /**
   * Releases in the order of the journal, which is that in which they became public.
   *
   * @param since only of changes at this instant or later; null for all
   * @throws CatalogException when the cursor is not one of this list
   */
  public Page<Release> releases(@Nullable Instant since, PageRequest page) {
    ReleaseStore.Query query =
        new ReleaseStore.Query(position(page.after()), since, null, Long.MAX_VALUE);
    List<SequencedEvent> events =
        storage.read(unit -> unit.store(ReleaseStore.class).list(query, page.limit() + 1));
    return Page.of(
        events.stream().map(renderer::render).toList(),
        page,
        release -> Long.toString(release.position()));
  }

  private static long position(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    if (cursor.matches("[1-9][0-9]{0,17}")) {
      return Long.parseLong(cursor);
    }
    throw CatalogException.invalid(
        "after",
        "“after” bukan penunjuk dari daftar ini. Ikuti tautan “next” dari jawaban sebelumnya.",
        "“after” is no cursor of this list. Follow the “next” link of the answer before.");
  }

  /**
   * @throws CatalogException when there is none
   */
  public Release release(String id) {
    Matcher parts = RELEASE_ID.matcher(id);
    if (parts.matches()) {
      for (Release release : releases(parts.group(1))) {
        if (release.id().equals(id)) {
          return release;
        }
      }
    }
    throw CatalogException.notFound(RELEASE, id);
  }

  /**
   * @throws CatalogException when there is none
   */
  public ContractingRecord record(String ocid) {
    return find(ocid).orElseThrow(() -> CatalogException.notFound(RECORD, ocid));
  }

  /** Empty for an order that is not public, and for what is no ocid of this installation. */
  public Optional<ContractingRecord> find(String ocid) {
    List<Release> releases = releases(ocid);
    return releases.isEmpty() ? Optional.empty() : Optional.of(ContractingRecord.of(releases));
  }

  private List<Release> releases(String ocid) {
    Matcher parts = OCID.matcher(ocid);
    if (!parts.matches()) {
      return List.of();
    }
    UUID order = UUID.fromString(parts.group(2));
    return storage.read(unit -> unit.store(ReleaseStore.class).of(List.of(order))).stream()
        .map(renderer::render)
        .filter(release -> release.ocid().equals(ocid))
        .toList();
  }

  /**
   * Hands over releases one by one, read a bounded part at a time.
   *
   * @return how many
   */
  public long forEach(ReleaseStore.Query query, Consumer<Release> each) {
    long count = 0;
    ReleaseStore.Query rest = query;
    while (true) {
      ReleaseStore.Query asked = rest;
      List<SequencedEvent> events =
          storage.read(unit -> unit.store(ReleaseStore.class).list(asked, READ_AT_ONCE));
      events.forEach(event -> each.accept(renderer.render(event)));
      count += events.size();
      if (events.size() < READ_AT_ONCE) {
        return count;
      }
      rest = rest.after(events.get(events.size() - 1).position());
    }
  }

  /**
   * Hands over the records of all orders one by one, by the order's id.
   *
   * @return how many
   */
  public long forEachRecord(Consumer<ContractingRecord> each) {
    long count = 0;
    @Nullable UUID last = null;
    while (true) {
      @Nullable UUID after = last;
      List<UUID> orders =
          storage.read(unit -> unit.store(ReleaseStore.class).orders(after, ORDERS_AT_ONCE));
      List<Release> ofOne = new ArrayList<>();
      for (SequencedEvent event : storage.read(unit -> unit.store(ReleaseStore.class).of(orders))) {
        Release release = renderer.render(event);
        if (!ofOne.isEmpty() && !ofOne.get(0).ocid().equals(release.ocid())) {
          each.accept(ContractingRecord.of(ofOne));
          ofOne.clear();
        }
        ofOne.add(release);
      }
      if (!ofOne.isEmpty()) {
        each.accept(ContractingRecord.of(ofOne));
      }
      count += orders.size();
      if (orders.size() < ORDERS_AT_ONCE) {
        return count;
      }
      last = orders.get(orders.size() - 1);
    }
  }

  /** How many releases there are, from when to when. */
  public ReleaseStore.Totals totals(ReleaseStore.Query query) {
    return storage.read(unit -> unit.store(ReleaseStore.class).totals(query));
  }
}
