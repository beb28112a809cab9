package id.blangkon.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.CatalogBuilder;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.contract.OnStorage;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.PolicyPackException;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers of one region, for the orders of its government alone. */
interface RegionalPackContract extends OnStorage {

  private static PolicyPack pack(Path folder, String region) throws IOException {
    Files.writeString(
        folder.resolve("pack.csv"), "id,version,title,region\ndaerah,1,Daerah," + region);
    Files.writeString(
        folder.resolve("channel_ceilings.csv"),
        """
        category,ceiling,rule,effective_from,effective_to,legal_basis,source,review_state
        ,25000000,STORE_CEILING,2025-04-30,,,contoh,ILLUSTRATIVE
        """);
    Files.writeString(
        folder.resolve("holidays.csv"),
        "date,name,source,review_state\n2026-11-25,Libur daerah,contoh,ILLUSTRATIVE\n");
    OrderScene.bringExample(folder);
    return PolicyPack.load(folder);
  }

  private static CatalogBuilder node(OrderScene scene) {
    return Catalog.builder()
        .storage(scene.storage)
        .province(scene.tenant.region().province())
        .clock(scene.clock)
        .search(new UnseenSearch())
        .ocidPrefix("ocds-test");
  }

  @Test
  default void theOrderOfARegionIsJudgedByItsOwnLayer(@TempDir Path folder) throws IOException {
    try (OrderScene scene = OrderScene.on(storage())) {
      PolicyPack regional = pack(folder, scene.tenant.value());
      Catalog node = node(scene).regionalPack(scene.tenant.region(), regional).build();
      Product product = scene.product(10_000_000, new Stock.Tracked(10));
      OrderRequest large = scene.request(scene.plan(60_000_000), product, 3);

      assertThatThrownBy(() -> node.orders().request(scene.by(Role.PROCUREMENT_OFFICER), large))
          .isInstanceOfSatisfying(
              PolicyRefusalException.class,
              e ->
                  assertThat(e.findings())
                      .filteredOn(Finding::blocks)
                      .singleElement()
                      .satisfies(
                          finding -> {
                            assertThat(finding.code()).isEqualTo("STORE_CEILING");
                            assertThat(finding.layer()).isEqualTo("daerah 1");
                          }));

      OrderRequest small = scene.request(scene.plan(60_000_000), product, 2);
      PurchaseOrder order = node.orders().request(scene.by(Role.PROCUREMENT_OFFICER), small);
      assertThat(order.packId()).isEqualTo(regional.id());
      // Three working days after Tuesday the 24th, of which the 25th is a holiday there.
      assertThat(order.dueAt()).isEqualTo(Instant.parse("2026-11-30T09:00:00Z"));
      PurchaseOrder approved =
          node.orders()
              .act(
                  scene.by(Role.COMMITMENT_OFFICER),
                  null,
                  order.id(),
                  order.version(),
                  OrderAction.APPROVE,
                  Map.of());
      assertThat(approved.packId()).isEqualTo(regional.id());
      assertThat(approved.dueAt()).isEqualTo(Instant.parse("2026-11-30T09:00:00Z"));
    }
  }

  @Test
  default void theLayerOfAnotherRegionChangesNothing(@TempDir Path folder) throws IOException {
    try (OrderScene scene = OrderScene.on(storage())) {
      RegionCode other = RegionCode.of(scene.tenant.value().equals("33.25") ? "33.74" : "33.25");
      Catalog node = node(scene).regionalPack(other, pack(folder, other.value())).build();
      Product product = scene.product(10_000_000, new Stock.Tracked(10));
      OrderRequest large = scene.request(scene.plan(60_000_000), product, 3);

      PurchaseOrder order = node.orders().request(scene.by(Role.PROCUREMENT_OFFICER), large);

      assertThat(order.packId()).isEqualTo(PolicyPack.national().id());
      assertThat(order.dueAt()).isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
    }
  }

  @Test
  default void aRegionHasNoLifecycleOfItsOwnAndNoPackOfAnother(@TempDir Path folder)
      throws IOException {
    try (OrderScene scene = OrderScene.on(storage())) {
      PolicyPack ofBatang = pack(folder, "33.25");
      CatalogBuilder builder = node(scene);
      assertThatThrownBy(() -> builder.regionalPack(RegionCode.of("33.74"), ofBatang))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("33.25");
      Files.writeString(
          folder.resolve("states.csv"),
          new String(
              Objects.requireNonNull(PolicyPack.class.getResourceAsStream("national/states.csv"))
                  .readAllBytes(),
              StandardCharsets.UTF_8));
      CatalogBuilder changed =
          node(scene).regionalPack(RegionCode.of("33.25"), PolicyPack.load(folder));
      assertThatThrownBy(changed::build)
          .isInstanceOf(PolicyPackException.class)
          .hasMessageContaining("one lifecycle");
    }
  }

  @Test
  default void aPackWithoutExamplesOrWithOneThatFailsIsNotTaken(@TempDir Path folder)
      throws IOException {
    try (OrderScene scene = OrderScene.on(storage())) {
      Path province = Files.createDirectory(folder.resolve("province"));
      Path regency = Files.createDirectory(folder.resolve("regency"));
      Files.writeString(province.resolve("pack.csv"), "id,version,title\nprovinsi,1,Provinsi\n");
      Files.writeString(regency.resolve("pack.csv"), "id,version,title\nkota,1,Kota\n");
      OrderScene.bringExample(regency);
      PolicyPack untested = PolicyPack.load(province);

      assertThatThrownBy(() -> node(scene).policyPack(untested).build())
          .isInstanceOfSatisfying(
              PolicyPackException.class,
              e -> {
                assertThat(e.text().indonesian())
                    .contains("provinsi 1", "tidak memuat contoh", "Tambahkan examples.csv");
                assertThat(e.text().english()).contains("provinsi 1", "has no examples");
              });
      // The examples of the nearest layer do not speak for those below it.
      assertThatThrownBy(() -> node(scene).policyPack(untested.with(regency)).build())
          .isInstanceOf(PolicyPackException.class)
          .hasMessageContaining("provinsi 1");
      OrderScene.bringExample(province);
      Path examples = province.resolve("examples.csv");
      Files.writeString(
          examples, Files.readString(examples).replace("allowed", "refused METHOD_LIMIT"));
      PolicyPack wrong = PolicyPack.load(province);
      assertThatThrownBy(() -> node(scene).policyPack(wrong).build())
          .isInstanceOfSatisfying(
              PolicyPackException.class,
              e ->
                  assertThat(e.text().indonesian())
                      .contains("examples.csv baris 2", "contoh small", "METHOD_LIMIT"));
      OrderScene.bringExample(province);
      PolicyPack both = PolicyPack.load(province).with(regency);
      assertThat(node(scene).policyPack(both).build().policyPack().id()).startsWith("kota 1");
    }
  }
}
