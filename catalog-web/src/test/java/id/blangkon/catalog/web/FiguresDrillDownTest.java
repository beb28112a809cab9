package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.transparency.FigureFollower;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures and the transactions behind them: two orders paid in different months after their order
 * letters of November, one of them in two categories, one that is under way and one that expired.
 */
class FiguresDrillDownTest {

  private static final Pattern LINK =
      Pattern.compile("href=\"/transaksi\\?([^\"]*paid=true[^\"]*)\"");
  private static final AtomicInteger FRESH = new AtomicInteger();
  private static Storage storage;
  private static TestStore store;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    storage = H2Storage.inMemory();
    store = new TestStore(storage);
    OrderPath path = new OrderPath(store);
    JsonNode mixed = path.toInvoice(ordered(twoCategories()));
    JsonNode chairs = path.toInvoice(ordered(TestStore.orderOf(store.plan, store.chair, 1)));
    path.act("ppk", store.newOrder(), "approve", "{}");
    at("2026-11-27T02:00:00Z");
    path.act("bendahara", mixed, "pay", "{\"paymentReference\":\"SP2D-1\"}");
    at("2026-12-10T02:00:00Z");
    path.act("bendahara", chairs, "pay", "{\"paymentReference\":\"SP2D-2\"}");
    path.act("ppk", store.newOrder(), "approve", "{}");
    store.follow();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static void at(String instant) {
    store.clock.set(Instant.parse(instant));
    store.forgetTokens();
    store.follow();
  }

  private static JsonNode ordered(String body) throws IOException, InterruptedException {
    HttpResponse<String> response = store.order(UUID.randomUUID().toString(), body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return TestStore.tree(response);
  }

  private static String twoCategories() {
    return TestStore.orderOf(store.plan, store.paper, 3)
        .replace(
            "\"quantity\":3}",
            "\"quantity\":3},{\"productId\":\"" + store.mealBox.id() + "\",\"quantity\":7}");
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = store.send(store.to(path).header("Accept", "text/html, */*"));
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static JsonNode orders(String query) throws IOException, InterruptedException {
    return TestStore.tree(store.get(null, "/api/v1/orders?" + query));
  }

  /** The values of a table of the figures by their keys. */
  private static Map<String, Long> table(String by, String query)
      throws IOException, InterruptedException {
    Map<String, Long> values = new LinkedHashMap<>();
    get("/statistik.csv?by=" + by + "&" + query)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> values.put(cells[0], Long.valueOf(cells[cells.length - 1])));
    return values;
  }

  /** What the orders sum to that the links of the page lead to, by the value of a parameter. */
  private static Map<String, Long> behind(String page, String parameter)
      throws IOException, InterruptedException {
    Map<String, Long> values = new LinkedHashMap<>();
    Matcher link = LINK.matcher(page);
    while (link.find()) {
      String query = link.group(1).replace("&amp;", "&");
      Matcher value = Pattern.compile("(?:^|&)" + parameter + "=([^&]*)").matcher(query);
      if (value.find()) {
        assertThat(get("/transaksi?" + query)).contains("<h1>Semua transaksi</h1>");
        values.put(value.group(1), orders(query).path("paidValue").asLong());
      }
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "from=2026-11-01&to=2026-11-30",
        "from=2026-12-01",
        "to=2026-11-27&region=33.74",
        "region=33.25"
      })
  void eachFigureLeadsToTheOrdersThatSumToIt(String query)
      throws IOException, InterruptedException {
    String page = get("/statistik?" + query);

    assertThat(behind(page, "category")).isEqualTo(table("category", query));
    assertThat(behind(page, "scale")).isEqualTo(table("scale", query));
    assertThat(behind(page, "region")).containsAllEntriesOf(table("region", query));
    for (Map.Entry<String, Long> agency : table("agency", query).entrySet()) {
      assertThat(orders("paid=true&agency=" + agency.getKey() + "&" + query).path("value").asLong())
          .isEqualTo(agency.getValue());
    }
    long whole = orders("paid=true&" + query).path("value").asLong();
    assertThat(table("category", query).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "region=33.74",
        "category=01",
        "from=2026-11-27&to=2026-12-09",
        "asOf=2026-11-30"
      })
  void theOrdersBehindFiguresSumToThem(String query) throws IOException, InterruptedException {
    JsonNode figures = TestStore.tree(store.get(null, "/api/v1/statistics?" + query));
    List<String[]> rows =
        get("/statistik/rincian.csv?" + query)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    long value = rows.stream().mapToLong(cells -> Long.parseLong(cells[9])).sum();

    assertThat(value).isPositive().isEqualTo(figures.path("orders").path("value").asLong());
    assertThat(rows.stream().map(cells -> cells[0]).distinct().count())
        .isEqualTo(figures.path("orders").path("count").asLong());
    for (String by :
        List.of("category", "region", "agency", "supplier", "month", "scale", "legal-form")) {
      assertThat(table(by, query).values().stream().mapToLong(Long::longValue).sum())
          .as(by)
          .isEqualTo(value);
    }
  }

  @Test
  void figuresAreTheSameWhenTheyAreBuiltAnew() throws IOException, InterruptedException {
    JsonNode before = figures();
    storage.write(
        unit -> {
          FigureFollower.rebuild(unit);
          return unit;
        });
    store.follow();

    assertThat(figures()).isEqualTo(before);
    assertThat(before.path("commitments").path("ordered").asInt()).isEqualTo(4);
    assertThat(before.path("commitments").path("ended").asInt()).isEqualTo(1);
    assertThat(before.path("newSuppliers").asInt()).isPositive();
    assertThat(before.path("payments").path("timed").asInt()).isEqualTo(2);
  }

  /** Read with a filter that nobody asks twice, so that nothing kept is given. */
  private static JsonNode figures() throws IOException, InterruptedException {
    String day = "20" + (20 + FRESH.incrementAndGet()) + "-01-01";
    ObjectNode figures =
        (ObjectNode) TestStore.tree(store.get(null, "/api/v1/statistics?from=" + day));
    figures.remove("asOf");
    return figures;
  }

  @Test
  void theTablesComeAsXlsxToo() throws IOException, InterruptedException {
    for (String path : List.of("/statistik.xlsx?by=agency", "/statistik/rincian.xlsx")) {
      HttpResponse<String> file = store.get(null, path);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.body()).startsWith("PK");
    }
    assertThat(get("/statistik/lencana.svg?region=33.74")).startsWith("<svg ").contains("Rp");
  }

  @Test
  void theMonthsOutsideTheFilterAreNotShownAsEmpty() throws IOException, InterruptedException {
    assertThat(get("/statistik?from=2026-11-01&to=2026-11-30"))
        .contains(">November 2026<", "Per bulan dalam saringan", "Hanya hari dalam saringan")
        .doesNotContain(">Desember 2026<", ">Oktober 2026<", "12 bulan terakhir");
    assertThat(get("/statistik"))
        .contains(">Desember 2026<", ">Oktober 2026<", "Per bulan, 12 bulan terakhir");
  }

  @Test
  void aRegionOutsideTheFilterIsNotSaidToHaveBoughtNothing()
      throws IOException, InterruptedException {
    assertThat(get("/statistik")).contains("Batang: bergabung, belum bertransaksi");
    for (String query : new String[] {"region=33.25", "from=2026-12-20"}) {
      assertThat(get("/statistik?" + query))
          .contains("Semarang: tidak ada dalam saringan ini")
          .doesNotContain("belum bertransaksi");
    }
  }

  @Test
  void theSumOfAListSaysWhatBecameOfIt() throws IOException, InterruptedException {
    JsonNode all = orders("");
    assertThat(all.path("total").asInt()).isEqualTo(4);
    assertThat(all.path("endedValue").asLong()).isEqualTo(179_820);
    assertThat(all.path("value").asLong() - all.path("paidValue").asLong())
        .isEqualTo(2 * all.path("endedValue").asLong());
    assertThat(get("/transaksi"))
        .contains("sudah dibayar dan Rp179.820 batal, ditolak, atau kedaluwarsa.");
    assertThat(get("/transaksi?paid=true")).doesNotContain("Di antaranya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/statistik.csv?by=banana",
        "/transaksi?agency=zz",
        "/transaksi?supplier=zz",
        "/transaksi?from=1900-01-01",
        "/transaksi?paid=ya",
        "/api/v1/orders?scale=HUGE"
      })
  void aFilterThatIsNoneIsRefused(String path) throws IOException, InterruptedException {
    assertThat(store.get(null, path).statusCode()).isEqualTo(400);
  }

  @Test
  void aYearBeyondReachIsToldApartFromDaysInTheWrongOrder()
      throws IOException, InterruptedException {
    assertThat(store.get(null, "/api/v1/orders?from=1900-01-01").body())
        .contains("Tahun harus antara 1970 dan 9998.")
        .doesNotContain("Tanggal awal harus");
    assertThat(store.get(null, "/api/v1/statistics?from=2026-02-01&to=2026-01-01").body())
        .contains("Tanggal awal harus");
  }

  @Test
  void timesToPayAreWorkingDaysFromTheInvoice() throws IOException, InterruptedException {
    List<String> rows = get("/statistik.csv?by=payment-time").lines().toList();

    assertThat(rows)
        .containsExactly(
            "region,label,orders,median_working_days,late", "33.74,Kota Semarang,2,3,0");
    assertThat(get("/statistik")).contains("0 dari 2").contains("by=payment-time");
    assertThat(get("/statistik?region=33.25")).doesNotContain("by=payment-time");
  }
}
