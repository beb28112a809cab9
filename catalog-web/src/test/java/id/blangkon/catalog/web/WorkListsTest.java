package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The inbox and the list of orders, each in a store whose orders are known. */
class WorkListsTest {

  private static final int ORDERS = 25;
  private static final Pattern ORDER = Pattern.compile("href=\"/kerja/pesanan/([0-9a-f-]{36})\"");

  private static CountingStorage storage;
  private static TestStore store;
  private static final List<String> newestFirst = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    storage = new CountingStorage(H2Storage.inMemory());
    store = new TestStore(storage);
    OrderPath path = new OrderPath(store);
    for (int i = 0; i < ORDERS; i++) {
      store.clock.set(Instant.parse("2026-11-24T02:00:00Z").plusSeconds(i));
      JsonNode order = store.newOrder();
      newestFirst.add(0, order.path("id").asText());
      if (i == 0) {
        path.act("ppk", order, "reject", "{\"reason\":\"salah\"}");
      } else if (i == 1) {
        path.act("ppk", order, "approve", "{}");
      }
    }
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  private static String page(String username, String path)
      throws IOException, InterruptedException {
    return new PageVisitor(store, username).page(path);
  }

  private static List<String> orders(String page) {
    List<String> ids = new ArrayList<>();
    Matcher order = ORDER.matcher(page);
    while (order.find()) {
      ids.add(order.group(1));
    }
    return ids;
  }

  @Test
  void theInboxTellsWhatWaitsForWhom() throws IOException, InterruptedException {
    String inbox = page("ppk", "/kerja");
    assertThat(inbox)
        .contains("<h1>24 tugas</h1>")
        .contains("Semua 24")
        .contains("Menunggu Anda 23")
        .contains("Menunggu pihak lain 1")
        .contains("Hari ini 0")
        .contains("Periksa dan setujui pesanan")
        .contains("Konfirmasi penyedia")
        .contains("Toko Kanari Jaya")
        .contains("Sisa 3 hari kerja")
        .doesNotContain("Mendesak</h2>")
        .doesNotContain("Buat pesanan");
    assertThat(orders(page("ppk", "/kerja?filter=others"))).containsExactly(newestFirst.get(23));
    assertThat(orders(page("ppk", "/kerja?filter=mine"))).hasSize(23);
    assertThat(page("penyedia", "/kerja"))
        .contains("<h1>1 tugas</h1>")
        .contains("Sekretariat, Dinas Pendidikan, Kota Semarang");
  }

  @Test
  void theProcurementOfficerSeesWhatBecomesOfTheirRequests()
      throws IOException, InterruptedException {
    assertThat(page("pp", "/kerja"))
        .contains("Menunggu Anda 0")
        .contains("Menunggu pihak lain 24")
        .contains("Persetujuan PPK")
        .contains("Buat pesanan");
    assertThat(page("pp", "/kerja?filter=mine")).contains("Semua sudah dikerjakan");
    assertThat(page("auditor", "/kerja")).contains("Tidak ada tugas");
  }

  @Test
  void whatIsDueSoonIsUrgent() throws IOException, InterruptedException {
    Instant before = store.clock.instant();
    try {
      store.clock.set(Instant.parse("2026-11-26T03:00:00Z"));
      store.forgetTokens();
      assertThat(page("ppk", "/kerja"))
          .contains("24 tugas, 24 mendesak")
          .contains("Mendesak</h2>")
          .contains("Sisa 1 hari kerja")
          .contains("Hari ini 0");
      store.clock.set(Instant.parse("2026-11-27T03:00:00Z"));
      store.forgetTokens();
      assertThat(page("ppk", "/kerja")).contains("Hari ini, 16.00 WIB").contains("Hari ini 24");
    } finally {
      store.clock.set(before);
      store.forgetTokens();
    }
  }

  @Test
  void noRowOfAListCostsAQueryOfItsOwn() throws IOException, InterruptedException {
    for (String path : List.of("/kerja", "/kerja/pesanan")) {
      for (String username : List.of("ppk", "penyedia", "auditor")) {
        page(username, path);
        storage.takeCount();
        page(username, path);
        assertThat(storage.takeCount()).as(path + " for " + username).isLessThan(12);
      }
    }
  }

  @Test
  void figuresThatWereJustCountedAreNotCountedAgain() throws IOException, InterruptedException {
    String filtered = "?region=33.74&from=2026-01-01";
    store.get(null, "/statistik" + filtered);
    storage.takeCount();
    for (String path :
        List.of(
            "/api/v1/statistics",
            "/api/v1/statistics/by/category",
            "/api/v1/statistics/by/region",
            "/api/v1/statistics/by/month",
            "/api/v1/statistics/by/scale")) {
      assertThat(store.get(null, path + filtered).headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=5");
      assertThat(storage.takeCount()).as("pages and API share them: " + path).isZero();
    }
    store.get(null, "/api/v1/statistics/by/agency" + filtered);
    storage.takeCount();
    store.get(null, "/api/v1/statistics/by/agency" + filtered);
    assertThat(storage.takeCount()).isZero();
  }

  @Test
  void ordersAreListedNewestFirstAndPaged() throws IOException, InterruptedException {
    for (String username : List.of("pp", "ukpbj", "auditor")) {
      String first = page(username, "/kerja/pesanan");
      assertThat(orders(first)).as(username).isEqualTo(newestFirst.subList(0, 20));
      assertThat(first).contains("<h1>25 pesanan</h1>").contains("1–20 dari 25");
      Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
      assertThat(next.find()).isTrue();
      String second = page(username, next.group(1).replace("&amp;", "&"));
      assertThat(orders(second)).isEqualTo(newestFirst.subList(20, 25));
      assertThat(second).contains("21–25 dari 25").contains("Ke awal");
    }
  }

  @Test
  void ordersAreNarrowedToAState() throws IOException, InterruptedException {
    String rejected = page("pp", "/kerja/pesanan?status=REJECTED");
    assertThat(orders(rejected)).containsExactly(newestFirst.get(24));
    assertThat(rejected).contains("<option value=\"REJECTED\" selected>");
    assertThat(page("pp", "/kerja/pesanan?status=SHIPPED"))
        .contains("Tidak ada pesanan dengan keadaan ini");
    PageVisitor pp = new PageVisitor(store, "pp");
    assertThat(pp.get("/kerja/pesanan?status=LOST").statusCode()).isEqualTo(400);
    assertThat(pp.get("/kerja/pesanan?after=x").statusCode()).isEqualTo(400);
    assertThat(pp.get("/kerja/pesanan?list=33.25").statusCode()).isEqualTo(400);
  }

  @Test
  void eachSeesTheirOwnOrders() throws IOException, InterruptedException {
    assertThat(orders(page("penyedia", "/kerja/pesanan"))).containsExactly(newestFirst.get(23));
    assertThat(page("penyedia-baru", "/kerja/pesanan")).contains("Belum ada pesanan");
    assertThat(page("pp-batang", "/kerja/pesanan")).contains("Belum ada pesanan");
    assertThat(page("dinkop", "/kerja/pesanan")).contains("Belum ada pesanan");
  }
}
