package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.journal.check.LogCheck;
import id.blangkon.catalog.journal.check.ProofFile;
import id.blangkon.catalog.journal.ledger.LogFollower;
import id.blangkon.catalog.journal.ledger.LogStanding;
import id.blangkon.catalog.journal.ledger.PublicLog;
import id.blangkon.catalog.journal.log.NoteVerifier;
import id.blangkon.catalog.journal.log.Tile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public log has of orders, on a storage. */
interface OrderPublicLogContract extends OnStorage {

  private static LogCheck check(PublicLog log) {
    String keys = log.published().orElseThrow().keys();
    NoteVerifier key = NoteVerifier.parse(keys.lines().findFirst().orElseThrow());
    return new LogCheck(log::file, key, read -> {});
  }

  /** Every tile and every bundle of entries. */
  private static List<byte[]> files(PublicLog log) {
    List<byte[]> files = new ArrayList<>();
    long size = log.published().orElseThrow().size();
    for (long index = 0; index * Tile.WIDTH < size; index++) {
      Tile tile = new Tile(0, index, Tile.width(0, index, size));
      files.add(log.tile(tile).orElseThrow());
      files.add(log.entries(tile).orElseThrow());
    }
    if (size >= Tile.WIDTH) {
      files.add(log.tile(new Tile(1, 0, Tile.width(1, 0, size))).orElseThrow());
    }
    return files;
  }

  @Test
  default void every_public_event_is_in_the_log_and_nothing_private_of_it(@TempDir Path folder) {
    try (OrderScene scene = OrderScene.on(storage())) {
      PurchaseOrder paid = scene.lead(scene.requested(), OrderState.COMPLETED);
      PurchaseOrder rejected = scene.lead(scene.requested(), OrderState.REJECTED);
      PurchaseOrder hidden = scene.requested();
      scene.catalog.worker().runDue();
      scene.catalog.worker().close();
      Catalog node = scene.logNode(folder.resolve("log.key"));
      node.worker().runDue();
      PublicLog log = node.publicLog();

      assertThat(log.standing().kind()).isEqualTo(LogStanding.Kind.SIGNING);
      LogCheck check = check(log);
      assertThat(check.run()).isEmpty();
      assertThat(check.orders()).contains(paid.number(), rejected.id().toString());
      ProofFile proof = log.proof(paid.id().value()).orElseThrow();
      assertThat(proof.entries()).hasSize(8);
      assertThat(proof.entries().get(7).text()).contains("\"COMPLETED\"", paid.number());
      assertThat(check.proof("paid", proof.toString())).isEmpty();
      assertThat(check.proof("rejected", log.proof(rejected.id().value()).orElseThrow().toString()))
          .isEmpty();
      assertThat(log.proof(hidden.id().value())).isEmpty();

      List<byte[]> before = files(log);
      for (byte[] file : before) {
        assertThat(new String(file, StandardCharsets.UTF_8))
            .doesNotContainPattern(OrderPublicityContract.CANARIES);
      }
      assertThat(log.forget(scene.supplier.value())).isPositive();
      storage()
          .write(
              unit -> {
                LogFollower.rebuild(unit);
                return unit;
              });
      node.worker().runDue();
      assertThat(files(log)).containsExactlyElementsOf(before);
      assertThat(check(log).run()).isEmpty();
      assertThat(check.proof("paid", proof.toString())).isEmpty();
      node.worker().close();
    }
  }
}
