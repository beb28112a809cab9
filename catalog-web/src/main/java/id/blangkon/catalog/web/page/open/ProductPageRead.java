package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.web.http.CachedRead;
import id.blangkon.catalog.web.http.KeptByKey;
import id.blangkon.catalog.web.http.Rendered;
import id.blangkon.catalog.web.page.PageRenderer;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.Frames;
import id.blangkon.catalog.web.page.site.PageAnswers;
import id.blangkon.catalog.web.page.site.PathIds;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The product's page as everybody sees it who is not signed in: the page that is asked for most. A
 * drawn page is kept for one generation of the search index and for a few seconds, since stock and
 * orders move on.
 */
public final class ProductPageRead implements CachedRead {

  private static final String FOLDER = "/produk/";
  private static final Caller ANYBODY = Caller.anonymous(Locale.ROOT);
  private static final Duration AGE = Duration.ofSeconds(5);
  private static final int MOST_KEPT = 1_000;

  private final Catalog catalog;
  private final Frames frames;
  private final PageRenderer renderer;
  private final ProductDetails details;
  private final KeptByKey<Key, Rendered> pages = new KeptByKey<>(MOST_KEPT, AGE);

  private record Key(ProductId product, Language language) {}

  @Inject
  public ProductPageRead(
      Catalog catalog, Frames frames, PageRenderer renderer, ProductDetails details) {
    this.catalog = catalog;
    this.frames = frames;
    this.renderer = renderer;
    this.details = details;
  }

  @Override
  public String route() {
    return FOLDER + "{id}";
  }

  @Override
  public String contentType() {
    return PageAnswers.HTML;
  }

  @Override
  public String cacheControl() {
    return PageAnswers.BRIEFLY;
  }

  @Override
  public String vary() {
    return "Accept-Encoding, Cookie";
  }

  @Override
  public Optional<Answer> find(String path, @Nullable String rawQuery) {
    if (!path.startsWith(FOLDER)) {
      return Optional.empty();
    }
    Addressed asked = Addressed.of(path, rawQuery);
    // The page repeats other parameters in its links: such addresses are rare and each its own.
    if (!asked.query().isEmpty() || asked.done() != null) {
      return Optional.empty();
    }
    return PathIds.find(path.substring(FOLDER.length()))
        .map(ProductId::of)
        .map(product -> new Answer(page(asked, product), null));
  }

  private Rendered page(Addressed asked, ProductId product) {
    return pages.get(
        new Key(product, asked.language()),
        catalog.search().generation(),
        key ->
            new Rendered(
                renderer
                    .product(
                        details.publicPage(
                            frames.open(ANYBODY, asked, Section.PRODUCTS), key.product()))
                    .toByteArray(),
                null));
  }
}
