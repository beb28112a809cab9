package id.blangkon.catalog.examples.benchmark;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSearchResult;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.web.CatalogServer;
import id.blangkon.catalog.web.ServerConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Searches and product pages through the real server, beside a bare Jetty that answers a fixed body
 * of the same size.
 *
 * <p>Searches are the pairs of words that most product names have. Those of "every search is new"
 * are so many and asked in turn, that the server's cache of answers (2,000 searches) never has one;
 * "asked again" are 500 of them, for which it always has one until a product changes.
 */
final class WebBenchmark {

  private static final int MOST_PRODUCTS = 60_000;
  private static final int MOST_SEARCHES = 6_000;
  private static final int REPEATED = 500;
  private static final int SAMPLES = 200;
  private static final int SHORTEST_WORD = 3;

  private final Comparison comparison;
  private final PrintStream out;
  private final int connections;

  WebBenchmark(Comparison comparison, PrintStream out, int connections) {
    this.comparison = comparison;
    this.out = out;
    this.connections = connections;
  }

  void run(Catalog catalog) throws Exception {
    List<ProductDocument> products = products(catalog);
    List<String> searches = searches(products);
    List<String> pages = products.stream().map(found -> "/produk/" + found.product().id()).toList();
    out.printf(
        Locale.ROOT, "%,d products, %,d different searches%n", products.size(), searches.size());
    ServerConfiguration anyPort = ServerConfiguration.onLoopback(0);
    try (CatalogServer server =
        CatalogServer.builder().catalog(catalog).configuration(anyPort).build().start()) {
      int port = server.uri().getPort();
      compare("Search, every search is new", port, searches);
      compare(
          "Search, asked again", port, searches.subList(0, Math.min(REPEATED, searches.size())));
      compare("Product page, every page is new", port, pages);
      compare(
          "Product page, asked again", port, pages.subList(0, Math.min(REPEATED, pages.size())));
    }
  }

  private void compare(String title, int port, List<String> paths) throws Exception {
    List<byte[]> requests = paths.stream().map(HttpConnection::get).toList();
    int size = usualSize(port, requests);
    try (BareServer bare = new BareServer(size)) {
      Comparison.Side least =
          new Comparison.Side("bare handler", number -> new Client(bare.port(), requests));
      Comparison.Side store = new Comparison.Side("store", number -> new Client(port, requests));
      String titled = String.format(Locale.ROOT, "%s, %,d bytes", title, size);
      comparison.run(titled, connections, least, store);
      comparison.run(titled, 1, least, store);
    }
  }

  /** The mean size of the answers. */
  private static int usualSize(int port, List<byte[]> requests) throws IOException {
    long sum = 0;
    int samples = Math.min(SAMPLES, requests.size());
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int i = 0; i < samples; i++) {
        sum += connection.exchange(requests.get((int) ((long) i * requests.size() / samples)));
      }
    }
    return (int) (sum / samples);
  }

  /** Asks for one path after another; all clients of a run together go round the paths. */
  private static final class Client implements Load.Worker {

    private static final AtomicInteger TURN = new AtomicInteger();

    private final HttpConnection connection;
    private final List<byte[]> requests;

    Client(int port, List<byte[]> requests) throws IOException {
      this.connection = new HttpConnection(port);
      this.requests = requests;
    }

    @Override
    public void once() throws IOException {
      connection.exchange(requests.get(Math.floorMod(TURN.getAndIncrement(), requests.size())));
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }

  private static List<ProductDocument> products(Catalog catalog) {
    List<ProductDocument> products = new ArrayList<>();
    String after = null;
    do {
      ProductSearchResult page = catalog.search().search(everything(after));
      products.addAll(page.items());
      after = page.next();
    } while (after != null && products.size() < MOST_PRODUCTS);
    Collections.shuffle(products, new Random(33));
    return products;
  }

  private static ProductQuery everything(@Nullable String after) {
    return new ProductQuery(
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        ProductSort.NEWEST,
        new PageRequest(after, PageRequest.MOST));
  }

  /** The pairs of words that most names have, in an order of their own that is always the same. */
  private static List<String> searches(List<ProductDocument> products) {
    Map<String, Integer> names = new HashMap<>();
    for (ProductDocument found : products) {
      for (String pair : pairs(found.product().name())) {
        names.merge(pair, 1, Integer::sum);
      }
    }
    List<String> searches =
        new ArrayList<>(
            names.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SEARCHES)
                .map(entry -> "/api/v1/products?q=" + entry.getKey())
                .toList());
    Collections.shuffle(searches, new Random(33));
    return searches;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    String[] words = name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
    for (int i = 0; i < words.length; i++) {
      for (int j = i + 1; j < words.length; j++) {
        if (words[i].length() >= SHORTEST_WORD
            && words[j].length() >= SHORTEST_WORD
            && !words[i].equals(words[j])) {
          pairs.add(words[i] + "+" + words[j]);
        }
      }
    }
    return pairs;
  }
}
