package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.journal.JournalStore;
import id.blangkon.catalog.journal.NewEvent;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.product.Category;
import id.blangkon.catalog.product.CategoryStore;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductDocumentSource;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.UnitOfWork;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * A storage in memory that offers what the search reads: documents, categories and the head of the
 * journal.
 */
final class MemoryCatalog implements Storage, UnitOfWork, ProductDocumentSource {

  private final ConcurrentSkipListMap<ProductId, ProductDocument> documents =
      new ConcurrentSkipListMap<>();
  private final List<SequencedEvent> journal = new ArrayList<>();
  private final List<Category> categories;

  /** Runs before each page of a rebuild is read. */
  volatile Runnable beforePage = () -> {};

  MemoryCatalog(List<Category> categories) {
    this.categories = categories;
  }

  void put(ProductDocument document) {
    documents.put(document.product().id(), document);
  }

  void putAll(Collection<ProductDocument> all) {
    all.forEach(this::put);
  }

  void forget(ProductId id) {
    documents.remove(id);
  }

  List<ProductDocument> all() {
    return List.copyOf(documents.values());
  }

  /** Adds an event to the journal and returns it. */
  synchronized SequencedEvent event(String type, UUID subject, UUID... related) {
    NewEvent event =
        new NewEvent(
            UUID.randomUUID(),
            type,
            Instant.EPOCH,
            null,
            subject,
            1,
            List.of(related),
            new UUID(0, 1),
            null,
            null);
    SequencedEvent sequenced = new SequencedEvent(journal.size() + 1L, null, "00", event);
    journal.add(sequenced);
    return sequenced;
  }

  synchronized List<SequencedEvent> after(long position) {
    return List.copyOf(journal.subList((int) position, journal.size()));
  }

  private synchronized Optional<SequencedEvent> head() {
    return journal.isEmpty() ? Optional.empty() : Optional.of(journal.get(journal.size() - 1));
  }

  @Override
  public <T> T write(Work<T> work) {
    return work.in(this);
  }

  @Override
  public <T> T read(Work<T> work) {
    return work.in(this);
  }

  @Override
  public boolean offers(Class<?> port) {
    return Stream.of(ProductDocumentSource.class, CategoryStore.class, JournalStore.class)
        .anyMatch(port::equals);
  }

  @Override
  public <S> S store(Class<S> port) {
    Object answers =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                switch (method.getDeclaringClass().getSimpleName() + "." + method.getName()) {
                  case "ProductDocumentSource.documents" -> documents(castIds(arguments[0]));
                  case "ProductDocumentSource.onShowAfter" ->
                      onShowAfter((ProductId) arguments[0], (int) arguments[1]);
                  case "ProductDocumentSource.ofSupplier" ->
                      ofSupplier(
                          (SupplierId) arguments[0], (ProductId) arguments[1], (int) arguments[2]);
                  case "CategoryStore.list" -> categories;
                  case "JournalStore.head" -> head();
                  default -> throw new AssertionError("The search must not ask for " + method);
                });
    return port.cast(answers);
  }

  private static List<ProductId> castIds(Object ids) {
    return ((Collection<?>) ids).stream().map(ProductId.class::cast).toList();
  }

  @Override
  public List<ProductDocument> documents(Collection<ProductId> ids) {
    return ids.stream().map(documents::get).filter(found -> found != null).toList();
  }

  @Override
  public List<ProductDocument> onShowAfter(ProductId after, int most) {
    beforePage.run();
    return following(after).filter(ProductDocument::isOnShow).limit(most).toList();
  }

  @Override
  public List<ProductDocument> ofSupplier(SupplierId supplier, ProductId after, int most) {
    return following(after)
        .filter(document -> document.supplier().id().equals(supplier))
        .limit(most)
        .toList();
  }

  private Stream<ProductDocument> following(ProductId after) {
    return (after == null ? documents : documents.tailMap(after, false)).values().stream();
  }

  @Override
  public void afterCommit(Runnable action) {
    action.run();
  }

  @Override
  public void close() {
    documents.clear();
  }
}
