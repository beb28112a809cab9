package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.ErrorCode;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What HTTP itself is told: lengths, titles, addresses, and a storage that does not answer. */
class PlainHttpTest {

  /** A storage that can be made to answer nothing, and counts who asks then. */
  private static final class Breakable implements Storage {

    private final Storage storage = H2Storage.inMemory();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();

    private void check() {
      if (broken.get()) {
        refused.incrementAndGet();
        throw CatalogException.of(ErrorCode.STORAGE_UNAVAILABLE, "Belum.", "Not now.");
      }
    }

    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
      check();
      return storage.write(work);
    }

    @Override
    public <T extends @Nullable Object> T read(Work<T> work) {
      check();
      return storage.read(work);
    }

    @Override
    public boolean offers(Class<?> port) {
      return storage.offers(port);
    }

    @Override
    public void close() {
      storage.close();
    }
  }

  @Test
  void aStorageThatDoesNotAnswerIsWaitedForOnce() throws IOException, InterruptedException {
    Breakable storage = new Breakable();
    try (TestStore store = new TestStore(storage)) {
      storage.broken.set(true);
      HttpResponse<String> page =
          store.send(store.to("/produk/" + store.paper.id()).header("Accept", "text/html"));
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
      assertThat(storage.refused).hasValue(1);
      storage.broken.set(false);
      assertThat(store.get(null, "/produk/" + store.paper.id()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aHeadTellsTheLengthThatGetWouldBring() throws IOException, InterruptedException {
    try (TestStore store = new TestStore()) {
      for (String path : List.of("/", "/produk/" + store.paper.id(), "/api/v1/products")) {
        HttpResponse<String> get = store.send(store.to(path));
        HttpResponse<String> head =
            store.send(store.to(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).as(path).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length"))
            .as(path)
            .hasValue(String.valueOf(get.body().getBytes(StandardCharsets.UTF_8).length));
      }
    }
  }

  @Test
  void aControlCharacterIsRefusedAtEveryAddress() throws IOException, InterruptedException {
    try (TestStore store = new TestStore()) {
      for (String path : List.of("/api/v1/products?q=a%00b", "/produk?q=a%00b")) {
        assertThat(store.get(null, path).statusCode()).as(path).isEqualTo(400);
      }
    }
  }

  @Test
  void titlesSayWhatIsWrong() throws IOException, InterruptedException {
    try (TestStore store = new TestStore()) {
      String key = UUID.randomUUID().toString();
      assertThat(store.order(key, TestStore.orderOf(store.plan, store.paper, 1)).statusCode())
          .isEqualTo(201);
      assertThat(store.order(key, TestStore.orderOf(store.plan, store.paper, 2)).body())
          .contains("Kunci sudah dipakai")
          .doesNotContain("Ditolak aturan");
      HttpResponse<String> unversioned =
          store.send(
              TestStore.json(
                  store
                      .as(
                          "ppk",
                          "/api/v1/orders/"
                              + TestStore.tree(
                                      store.order(
                                          key, TestStore.orderOf(store.plan, store.paper, 1)))
                                  .path("id")
                                  .asText()
                              + "/actions/approve")
                      .header("Idempotency-Key", UUID.randomUUID().toString()),
                  "{}"));
      assertThat(unversioned.statusCode()).isEqualTo(428);
      assertThat(unversioned.body()).contains("Header belum lengkap");
    }
  }

  @Test
  void theWaitAfterTooManyAttemptsIsTheOneThatTheWordsSay()
      throws IOException, InterruptedException {
    try (TestStore store = new TestStore()) {
      HttpResponse<String> last = store.signIn("pp", "salah sekali");
      for (int attempt = 1; attempt < 12; attempt++) {
        last = store.signIn("pp", "salah sekali");
      }
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.body()).contains("15 menit");
      assertThat(last.headers().firstValue("Retry-After")).hasValue("900");
    }
  }
}
