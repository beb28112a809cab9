package id.blangkon.catalog.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What clients noted of their commands, outside the server: what it acknowledged it must keep. */
final class OrderLedger {

  /** A change that a client asks for. */
  record Command(String username, String path, String key, @Nullable String ifMatch, String body) {}

  /** A change that the server acknowledged, with the order as it was told. */
  record Acknowledged(Command command, JsonNode order) {
    String id() {
      return order.path("id").asText();
    }
  }

  private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Command> unanswered = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Command> turnedAway = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();

  void acknowledge(Acknowledged change) {
    acknowledged.add(change);
  }

  void unanswered(Command command) {
    unanswered.add(command);
  }

  /** The server said that it stops. */
  void turnedAway(Command command) {
    turnedAway.add(command);
  }

  /** An answer that nobody should get. */
  void surprise(String answer) {
    surprises.add(answer);
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  List<Command> unanswered() {
    return List.copyOf(unanswered);
  }

  List<Command> turnedAway() {
    return List.copyOf(turnedAway);
  }

  List<String> surprises() {
    return List.copyOf(surprises);
  }

  /** Each order as its newest acknowledgement told of it, by id. */
  Map<String, JsonNode> orders() {
    Map<String, JsonNode> newest = new LinkedHashMap<>();
    for (Acknowledged change : acknowledged) {
      newest.merge(
          change.id(),
          change.order(),
          (one, other) ->
              one.path("version").asLong() > other.path("version").asLong() ? one : other);
    }
    return newest;
  }
}
