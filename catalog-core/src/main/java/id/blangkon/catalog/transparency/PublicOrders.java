package id.blangkon.catalog.transparency;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transactions that everybody may see. */
public final class PublicOrders {

  private static final Bilingual TRANSACTION = Bilingual.of("Transaksi", "Transaction");

  private final Storage storage;

  public PublicOrders(Storage storage) {
    this.storage = storage;
  }

  /**
   * @param idOrReference the order's id, or the number of its order letter
   * @throws CatalogException when there is none that is public
   */
  public PublicOrder get(String idOrReference) {
    return storage
        .read(unit -> unit.store(PublicOrderStore.class).find(idOrReference))
        .orElseThrow(() -> CatalogException.notFound(TRANSACTION, idOrReference));
  }

  /** The newest entry of the journal about a public order; empty while it has none. */
  public Optional<SequencedEvent> newestEntry(PublicOrder order) {
    List<SequencedEvent> entries =
        storage.read(unit -> unit.store(JournalStore.class).about(UUID.fromString(order.id())));
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }

  /** Newest first. */
  public Page<PublicOrder> list(PublicOrderFilter filter, PageRequest page) {
    return storage.read(unit -> unit.store(PublicOrderStore.class).list(filter, page));
  }

  /** How many the filter covers and the exact sums of their gross values. */
  public PublicOrderStore.Total total(PublicOrderFilter filter) {
    return storage.read(unit -> unit.store(PublicOrderStore.class).total(filter));
  }

  /** What each of the suppliers sold, by paid orders; those that sold nothing included. */
  public Map<SupplierId, PublicOrderStore.Trade> trade(Collection<SupplierId> suppliers) {
    List<String> ids = suppliers.stream().map(SupplierId::toString).toList();
    Map<SupplierId, PublicOrderStore.Trade> trade = new HashMap<>();
    suppliers.forEach(
        supplier -> trade.put(supplier, PublicOrderStore.Trade.none(supplier.toString())));
    storage
        .read(unit -> unit.store(PublicOrderStore.class).trade(ids))
        .forEach(sold -> trade.put(SupplierId.of(UUID.fromString(sold.supplier())), sold));
    return trade;
  }
}
