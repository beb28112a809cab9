package id.blangkon.catalog.transparency;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.storage.Storage;

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

  /** Newest first. */
  public Page<PublicOrder> list(PublicOrderFilter filter, PageRequest page) {
    return storage.read(unit -> unit.store(PublicOrderStore.class).list(filter, page));
  }

  /** How many the filter covers and the exact sum of their gross values. */
  public PublicOrderStore.Total total(PublicOrderFilter filter) {
    return storage.read(unit -> unit.store(PublicOrderStore.class).total(filter));
  }
}
