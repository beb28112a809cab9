package id.blangkon.catalog.web.api;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.http.Pages;
import id.blangkon.catalog.web.http.Rendered;
import id.blangkon.catalog.web.http.RenderedCache;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The product search: the hot path. A repeated search costs no more than writing its bytes. */
public final class ProductListing implements CachedRead {

  private static final String PATH = "/api/v1/products";
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private final Catalog catalog;
  private final RenderedCache<Key> cache = new RenderedCache<>(MOST_ENTRIES, MOST_BYTES);

  /** The day belongs to it: certificates expire at midnight without any event. */
  private record Key(ProductQuery query, LocalDate today) {}

  @Inject
  public ProductListing(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String route() {
    return PATH;
  }

  @Override
  public String contentType() {
    return "application/json";
  }

  @Override
  public String cacheControl() {
    return Answers.BRIEFLY;
  }

  @Override
  public String vary() {
    return HttpHeaders.ACCEPT_ENCODING;
  }

  @Override
  public Optional<Answer> find(String path, @Nullable String rawQuery) {
    return path.equals(PATH) ? Optional.of(answer(rawQuery)) : Optional.empty();
  }

  /** The page of results that the raw query asks for. */
  Answer answer(@Nullable String rawQuery) {
    ProductQuery query = ProductQueries.parse(rawQuery);
    LocalDate today = catalog.calendar().dayOf(catalog.clock().instant());
    Rendered body =
        cache.get(new Key(query, today), catalog.search().generation(), () -> render(query, today));
    String next = body.next();
    return new Answer(body, next == null ? null : Pages.linkToNext(PATH, rawQuery, next));
  }

  private Rendered render(ProductQuery query, LocalDate today) {
    ProductSearchResult result = catalog.search().search(query);
    return new Rendered(ProductListWriter.write(result, today), result.next());
  }
}
