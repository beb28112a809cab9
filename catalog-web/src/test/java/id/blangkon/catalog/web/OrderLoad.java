package id.blangkon.catalog.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.blangkon.catalog.plan.PlanItemId;
import id.blangkon.catalog.product.ProductId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Clients that place and approve orders as fast as the server answers, until it answers no more.
 */
final class OrderLoad {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ORDERING = 6;
  private static final int APPROVING = 2;
  private static final long MOST_SECONDS = 120;

  /** The rules ask why so many orders go to one supplier on one day. */
  private static final String REASON = "Beban uji dengan banyak pesanan.";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final List<PlanItemId> plans;
  private final List<ProductId> products;
  private final LocalDate neededBy;

  OrderLoad(List<PlanItemId> plans, List<ProductId> products, LocalDate neededBy) {
    this.plans = plans;
    this.products = products;
    this.neededBy = neededBy;
  }

  /** Clients at work. */
  static final class Running {
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch acknowledgements;
    private final OrderLedger ledger;

    private Running(OrderLedger ledger, int acknowledgements) {
      this.ledger = ledger;
      this.acknowledgements = new CountDownLatch(acknowledgements);
    }

    /** Waits until the server has acknowledged as many changes as was asked for. */
    void awaitAcknowledgements() throws InterruptedException {
      if (!acknowledgements.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(
            "only "
                + ledger.acknowledged().size()
                + " changes were acknowledged; "
                + ledger.surprises());
      }
    }

    /** Waits until the last client has seen that the server is gone. */
    void awaitEnd() throws InterruptedException {
      for (Thread thread : threads) {
        thread.join(MOST_SECONDS * 1000);
        if (thread.isAlive()) {
          throw new AssertionError("a client still waits for an answer: " + thread.getName());
        }
      }
    }
  }

  /** Lets clients loose on a server; what they are told is noted in the ledger. */
  Running begin(URI server, OrderLedger ledger, long seed, int acknowledgements) {
    Running running = new Running(ledger, acknowledgements);
    BlockingQueue<JsonNode> toApprove = new LinkedBlockingQueue<>();
    for (int i = 0; i < ORDERING + APPROVING; i++) {
      Random random = new Random(seed * 100 + i);
      boolean approves = i >= ORDERING;
      Thread thread =
          new Thread(
              () -> {
                boolean goesOn = true;
                while (goesOn) {
                  JsonNode waiting = approves ? toApprove.poll() : null;
                  OrderLedger.Command command =
                      waiting == null ? order(random) : approval(waiting, random);
                  goesOn = send(server, command, running, waiting == null ? toApprove : null);
                }
              },
              "client-" + i);
      running.threads.add(thread);
    }
    running.threads.forEach(Thread::start);
    return running;
  }

  /** Sends a command and notes what came of it; false when the server is gone. */
  private boolean send(
      URI server,
      OrderLedger.Command command,
      Running running,
      @Nullable BlockingQueue<JsonNode> toApprove) {
    try {
      HttpResponse<String> response = post(server, command);
      JsonNode order = JSON.readTree(response.body());
      if (order.path("code").asText().equals("SHUTTING_DOWN")) {
        running.ledger.turnedAway(command);
        return false;
      }
      if (response.statusCode() / 100 != 2) {
        running.ledger.surprise(response.statusCode() + " " + response.body());
        return false;
      }
      running.ledger.acknowledge(new OrderLedger.Acknowledged(command, order));
      running.acknowledgements.countDown();
      if (toApprove != null) {
        toApprove.add(order);
      }
      return true;
    } catch (IOException gone) {
      running.ledger.unanswered(command);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private OrderLedger.Command order(Random random) {
    List<String> lines = new ArrayList<>();
    int first = random.nextInt(products.size());
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"productId\":\"%s\",\"quantity\":%d}",
              products.get((first + i) % products.size()),
              1 + random.nextInt(3)));
    }
    String body =
        String.format(
            Locale.ROOT,
            """
            {"planItemId":"%s","lines":[%s],
             "delivery":{"regionCode":"33.74","address":"Jalan Pemuda 148","recipient":"Sri",
             "phone":"0812-3450-0001","neededBy":"%s"},"payment":"DIRECT",
             "reason":"Kebutuhan lain daripada pesanan sebelumnya"}
            """,
            plans.get(random.nextInt(plans.size())),
            String.join(",", lines),
            neededBy);
    return new OrderLedger.Command("pp", "/api/v1/orders", key(random), null, body);
  }

  private static OrderLedger.Command approval(JsonNode order, Random random) {
    return new OrderLedger.Command(
        "ppk",
        "/api/v1/orders/" + order.path("id").asText() + "/actions/approve",
        key(random),
        "\"" + order.path("version").asText() + "\"",
        "{\"reason\":\"" + REASON + "\"}");
  }

  /** Not of the seed alone, since another round of the same data must not use it again. */
  private static String key(Random random) {
    return new UUID(UUID.randomUUID().getMostSignificantBits(), random.nextLong()).toString();
  }

  /** Sends a command. */
  HttpResponse<String> post(URI server, OrderLedger.Command command)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to(server, command.username(), command.path())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", command.key())
            .POST(BodyPublishers.ofString(command.body()));
    if (command.ifMatch() != null) {
      request.header("If-Match", command.ifMatch());
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends a command that must succeed; the order that the answer tells of. */
  JsonNode repeat(URI server, OrderLedger.Command command)
      throws IOException, InterruptedException {
    HttpResponse<String> response = post(server, command);
    if (response.statusCode() / 100 != 2) {
      throw new AssertionError(command + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /** Reads what must be there. */
  JsonNode get(URI server, String username, String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(to(server, username, path).build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private HttpRequest.Builder to(URI server, String username, String path)
      throws IOException, InterruptedException {
    String token = tokens.get(username);
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + (token == null ? signIn(server, username) : token));
  }

  /** The session is kept: it too was acknowledged, and outlives the server. */
  private String signIn(URI server, String username) throws IOException, InterruptedException {
    String body =
        JSON.writeValueAsString(Map.of("username", username, "password", TestData.PASSWORD));
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(server.resolve("/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    String token = JSON.readTree(response.body()).path("token").asText();
    tokens.put(username, token);
    return token;
  }
}
