package id.blangkon.catalog.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashChainTest {

  private static final UUID A = new UUID(1, 1);
  private static final UUID B = new UUID(2, 2);
  private static final UUID C = new UUID(3, 3);
  private static final Instant AT = Instant.parse("2026-11-24T01:02:03.456789Z");

  private static NewEvent event() {
    return new NewEvent(A, "order.pay", AT, "33.74", B, 7, List.of(A, B), C, "{\"a\":1}", "{}");
  }

  private static String hash(NewEvent event) {
    return HashChain.next(HashChain.START, 1, event);
  }

  @Test
  void a_hash_is_64_hexadecimal_digits_and_the_same_each_time() {
    assertThat(hash(event())).matches("[0-9a-f]{64}").isEqualTo(hash(event()));
    assertThat(HashChain.START).matches("0{64}");
  }

  @Test
  void the_form_of_the_bytes_does_not_change() {
    // Whoever changes this value changes every chain that was ever published.
    assertThat(hash(event()))
        .isEqualTo("2b0ccdfcce119d52cf69423a2d5d460f5eed06e8865fb7b152407c62736356e3");
  }

  @Test
  void a_change_of_any_single_field_shows() {
    Map<String, NewEvent> changed = new LinkedHashMap<>();
    NewEvent e = event();
    changed.put(
        "id",
        with(
            B,
            e.type(),
            e.occurredAt(),
            e.tenant(),
            e.subject(),
            7,
            e.related(),
            C,
            e.publicBody(),
            e.privateBody()));
    changed.put(
        "type", with(A, "order.cancel", AT, "33.74", B, 7, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "time",
        with(
            A, "order.pay", AT.plusNanos(1_000), "33.74", B, 7, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "tenant", with(A, "order.pay", AT, "33.75", B, 7, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "no tenant", with(A, "order.pay", AT, null, B, 7, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "empty tenant", with(A, "order.pay", AT, "", B, 7, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "subject", with(A, "order.pay", AT, "33.74", C, 7, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "version", with(A, "order.pay", AT, "33.74", B, 8, e.related(), C, "{\"a\":1}", "{}"));
    changed.put(
        "one related less",
        with(A, "order.pay", AT, "33.74", B, 7, List.of(A), C, "{\"a\":1}", "{}"));
    changed.put(
        "one related more",
        with(A, "order.pay", AT, "33.74", B, 7, List.of(A, B, C), C, "{\"a\":1}", "{}"));
    changed.put(
        "order of related",
        with(A, "order.pay", AT, "33.74", B, 7, List.of(B, A), C, "{\"a\":1}", "{}"));
    changed.put(
        "actor", with(A, "order.pay", AT, "33.74", B, 7, e.related(), B, "{\"a\":1}", "{}"));
    changed.put(
        "public body", with(A, "order.pay", AT, "33.74", B, 7, e.related(), C, "{\"a\":2}", "{}"));
    changed.put(
        "no public body", with(A, "order.pay", AT, "33.74", B, 7, e.related(), C, null, "{}"));
    changed.put(
        "empty public body", with(A, "order.pay", AT, "33.74", B, 7, e.related(), C, "", "{}"));
    changed.put(
        "private body",
        with(A, "order.pay", AT, "33.74", B, 7, e.related(), C, "{\"a\":1}", "{ }"));
    changed.put(
        "no private body",
        with(A, "order.pay", AT, "33.74", B, 7, e.related(), C, "{\"a\":1}", null));
    changed.put(
        "bodies exchanged",
        with(A, "order.pay", AT, "33.74", B, 7, e.related(), C, "{}", "{\"a\":1}"));

    Set<String> hashes = new HashSet<>(Set.of(hash(e)));
    changed.forEach((what, event) -> assertThat(hashes.add(hash(event))).as(what).isTrue());
    assertThat(hashes.add(HashChain.next(HashChain.START, 2, e))).as("position").isTrue();
    assertThat(hashes.add(HashChain.next("1".repeat(64), 1, e))).as("hash before").isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void a_change_anywhere_in_a_chain_shows_at_its_end(long seed) {
    Random random = new Random(seed);
    List<NewEvent> events = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      events.add(random(random));
    }
    String head = head(events);
    for (int i = 0; i < events.size(); i++) {
      List<NewEvent> changed = new ArrayList<>(events);
      changed.set(i, random(random));
      assertThat(head(changed)).isNotEqualTo(head);
      List<NewEvent> dropped = new ArrayList<>(events);
      dropped.remove(i);
      assertThat(head(dropped)).isNotEqualTo(head);
      List<NewEvent> swapped = new ArrayList<>(events);
      swapped.add(random.nextInt(i + 1), swapped.remove(i));
      assertThat(head(swapped).equals(head)).isEqualTo(swapped.equals(events));
    }
  }

  private static String head(List<NewEvent> events) {
    String hash = HashChain.START;
    for (int i = 0; i < events.size(); i++) {
      hash = HashChain.next(hash, i + 1L, events.get(i));
    }
    return hash;
  }

  private static NewEvent random(Random random) {
    return with(
        new UUID(random.nextLong(), random.nextLong()),
        "type." + random.nextInt(3),
        Instant.ofEpochMilli(random.nextInt()),
        random.nextBoolean() ? null : "33.74",
        new UUID(0, random.nextInt(9)),
        random.nextInt(9),
        List.of(),
        new UUID(0, random.nextInt(9)),
        random.nextBoolean() ? null : "{}",
        random.nextBoolean() ? null : "{}");
  }

  private static NewEvent with(
      UUID id,
      String type,
      Instant at,
      String tenant,
      UUID subject,
      long version,
      List<UUID> related,
      UUID actor,
      String publicBody,
      String privateBody) {
    return new NewEvent(
        id, type, at, tenant, subject, version, related, actor, publicBody, privateBody);
  }
}
