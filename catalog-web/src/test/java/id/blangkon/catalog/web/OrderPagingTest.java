package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.PurchaseOrder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of more orders than one answer may hold, many of them of the same instant: following the
 * pages, each order is met once.
 */
class OrderPagingTest {

  private static final int ORDERS = 105;
  private static final int AT_ONCE = 15;
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  private static TestStore store;

  /** Ids and numbers, the oldest first. */
  private static final List<String> ids = new ArrayList<>();

  private static final List<String> numbers = new ArrayList<>();

  @BeforeAll
  static void start() {
    store = new TestStore();
    OrdersInState orders = new OrdersInState(store);
    for (int i = 0; i < ORDERS; i++) {
      PurchaseOrder order = orders.in(OrderState.AWAITING_SUPPLIER_CONFIRMATION);
      ids.add(order.id().toString());
      numbers.add(Optional.ofNullable(order.number()).orElseThrow());
      if (i % AT_ONCE == AT_ONCE - 1) {
        store.clock.set(store.clock.instant().plusSeconds(60));
      }
    }
    store.catalog.worker().runDue();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20, 100})
  void theApiGivesEveryOrderOnceOverAllPages(int limit) throws IOException, InterruptedException {
    List<String> met = new ArrayList<>();
    Optional<String> path = Optional.of("/api/v1/orders?limit=" + limit);
    while (path.isPresent()) {
      HttpResponse<String> answer = store.get(null, path.get());
      JsonNode page = TestStore.tree(answer);
      assertThat(page.path("total").asInt()).isEqualTo(ORDERS);
      assertThat(page.path("items").size()).isEqualTo(Math.min(limit, ORDERS - met.size()));
      page.path("items").forEach(order -> met.add(order.path("number").asText()));
      path =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(link.indexOf('<') + 1, link.indexOf('>')));
      assertThat(path.isPresent()).isEqualTo(page.has("next"));
    }
    assertThat(met).containsExactlyInAnyOrderElementsOf(numbers);
    assertNewestFirst(met, numbers);
  }

  @Test
  void morePerPageThanAllowedIsRefused() throws IOException, InterruptedException {
    assertThat(store.get(null, "/api/v1/orders?limit=101").statusCode()).isEqualTo(400);
  }

  @Test
  void theWorkPlaceListsEveryOrderOnceOverAllPages() throws IOException, InterruptedException {
    for (String username : List.of("pp", "ppk", "penyedia", "ukpbj", "auditor")) {
      List<String> met =
          walk(username, "/kerja/pesanan", "href=\"/kerja/pesanan/([0-9a-f-]{36})\"");
      assertThat(met).as(username).containsExactlyInAnyOrderElementsOf(ids);
      assertNewestFirst(met, ids);
    }
  }

  @Test
  void everybodyListsEveryTransactionOnceOverAllPages() throws IOException, InterruptedException {
    List<String> met = walk(null, "/transaksi", "href=\"/transaksi/(SP-[0-9-]+)\"");
    assertThat(met).containsExactlyInAnyOrderElementsOf(numbers);
    assertNewestFirst(met, numbers);
  }

  private static List<String> walk(@Nullable String username, String first, String link)
      throws IOException, InterruptedException {
    PageVisitor visitor = new PageVisitor(store, username);
    List<String> met = new ArrayList<>();
    Optional<String> path = Optional.of(first);
    while (path.isPresent()) {
      String page = visitor.page(path.get());
      int before = met.size();
      Matcher order = Pattern.compile(link).matcher(page);
      while (order.find()) {
        met.add(order.group(1));
      }
      assertThat(page).contains((before + 1) + "–" + met.size() + " dari " + ORDERS);
      path =
          NEXT.matcher(page).results().map(next -> next.group(1).replace("&amp;", "&")).findFirst();
    }
    return met;
  }

  /** Those of an earlier instant come later. */
  private static void assertNewestFirst(List<String> met, List<String> made) {
    assertThat(met.stream().map(order -> -(made.indexOf(order) / AT_ONCE)).toList()).isSorted();
  }
}
