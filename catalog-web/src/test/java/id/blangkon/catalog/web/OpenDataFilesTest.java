package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.storage.h2.H2Storage;
import id.blangkon.catalog.web.open.OrdersCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of open data, which hold every row, and the configuration file. */
class OpenDataFilesTest {

  @TempDir private Path folder;

  @Test
  void theFileHoldsEveryOrderToItsLastRow() throws IOException, InterruptedException {
    try (TestStore store = new TestStore()) {
      OrderPath path = new OrderPath(store);
      for (int i = 0; i < 3; i++) {
        path.act("ppk", store.newOrder(), "approve", "{}");
      }
      store.follow();
      StringWriter file = new StringWriter();
      long rows = OrdersCsv.write(store.catalog.publicOrders(), file);
      assertThat(rows).isEqualTo(3);
      List<String> lines = file.toString().lines().toList();
      assertThat(lines).hasSize(4);
      assertThat(lines.get(0)).endsWith(",letter_at,paid_at,public_at");
      assertThat(lines.subList(1, 4)).allMatch(line -> line.matches(".*Z,,[^,]*Z"));
    }
  }

  @Test
  void theSiteGivesWholeFilesWithTheColumnsOfTheExport() throws IOException, InterruptedException {
    try (TestStore store = new TestStore()) {
      new OrderPath(store).act("ppk", store.newOrder(), "approve", "{}");
      store.data.product(store.supplier, "=1+1, map", "02.01", "buah", 2_000, new Stock.Tracked(5));
      store.follow();
      StringWriter exported = new StringWriter();
      OrdersCsv.write(store.catalog.publicOrders(), exported);
      assertThat(store.get(null, "/transaksi.csv").body()).isEqualTo(exported.toString());

      String products = store.get(null, "/produk.csv").body();
      assertThat(products.lines()).hasSize(1 + 4);
      assertThat(products)
          .startsWith("id,name,")
          .contains(",\"'=1+1, map\",02.01,buah,2000,true,72,");
      String suppliers = store.get(null, "/penyedia.csv").body();
      assertThat(suppliers.lines()).hasSize(1 + 1);
      assertThat(suppliers).contains(",Toko Kanari Jaya,SOLE_TRADER,INDIVIDUAL,MICRO,true,33.74,");
      for (String canary : TestStore.CANARIES) {
        assertThat(suppliers + products).doesNotContain(canary);
      }
      assertThat(store.get(null, "/data-terbuka").body())
          .contains("href=\"/produk.csv\"", "href=\"/penyedia.csv\"", "API JSON, per halaman");
    }
  }

  @Test
  void theProductsOfManySuppliersAreReadTogether() throws IOException, InterruptedException {
    CountingStorage storage = new CountingStorage(H2Storage.inMemory());
    try (TestStore store = new TestStore(storage)) {
      int before = store.get(null, "/produk.csv").body().lines().toList().size();
      storage.takeCount();
      store.get(null, "/produk.csv");
      int units = storage.takeCount();
      for (int i = 0; i < 5; i++) {
        SupplierId another =
            store.data.supplier(
                "toko-" + i,
                "Toko " + i,
                String.valueOf(3374011203820000L + i),
                String.valueOf(3234567890000L + i),
                true);
        store.data.product(another, "Map " + i, "02.01", "buah", 2_000, new Stock.Tracked(5));
      }
      storage.takeCount();
      assertThat(store.get(null, "/produk.csv").body().lines()).hasSize(before + 5);
      assertThat(storage.takeCount()).isEqualTo(units);
    }
  }

  @Test
  void aFileWithoutOrdersHasItsHeader() throws IOException {
    assertThat(run("migrate", "--data", folder.resolve("data").toString())).isZero();
    Path out = folder.resolve("out");
    assertThat(run("export", "orders", out.toString(), "--data", folder.resolve("data").toString()))
        .isZero();
    assertThat(Files.readString(out.resolve("orders.csv"))).startsWith("id,");
  }

  @Test
  void anUnknownOptionOfTheConfigurationFileIsNamed() throws IOException {
    Path config = Files.writeString(folder.resolve("server.properties"), "prot = 8080\n");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code = Main.run(out, out, Map.of(), "serve", "--config", config.toString());
    assertThat(code).isEqualTo(2);
    assertThat(said.toString()).contains("“prot”", "port");
  }

  private static int run(String... arguments) {
    PrintWriter out = new PrintWriter(new StringWriter(), true);
    return Main.run(out, out, Map.of(), arguments);
  }
}
