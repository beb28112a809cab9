package id.blangkon.catalog.policy.splitting;

import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.policy.procurement.ProcurementChannel;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a need that was divided could lawfully be met at once: requests can still be withdrawn, while
 * an order with a letter binds both sides and cannot be put together with another.
 *
 * @param code says in one word what is left to put together
 */
record WholeNeed(String code, Bilingual words) {

  /**
   * @param others the orders beside the judged one
   * @param isOpen the channels through which all of them together could be bought directly
   */
  static WholeNeed of(List<PlacedOrder> others, Predicate<ProcurementChannel> isOpen) {
    Bilingual way = way(isOpen);
    boolean letters = others.stream().anyMatch(order -> order.number() != null);
    boolean requests = others.stream().anyMatch(order -> order.number() == null);
    if (!letters) {
      return new WholeNeed(
          "ALL_AT_ONCE",
          Bilingual.of(
              "batalkan permintaan lain itu selagi belum bersurat, lalu adakan seluruhnya sebagai "
                  + way.indonesian(),
              "withdraw those other requests while they have no order letter, and buy all of it as "
                  + way.english()));
    }
    return new WholeNeed(
        "REST_AT_ONCE",
        Bilingual.of(
            "pesanan yang sudah bersurat tetap berlaku dan tidak dapat digabungkan lagi; "
                + (requests ? "batalkan permintaan yang belum bersurat, lalu " : "")
                + "adakan seluruh sisa kebutuhan sekaligus sebagai "
                + way.indonesian(),
            "orders with a letter stand and can no longer be put together; "
                + (requests ? "withdraw the requests without one, and " : "")
                + "buy all that is still needed at once as "
                + way.english()));
  }

  private static Bilingual way(Predicate<ProcurementChannel> isOpen) {
    if (isOpen.test(ProcurementChannel.OWN_STORE)) {
      return Bilingual.of("satu pesanan di toko ini", "one order in this store");
    }
    if (isOpen.test(ProcurementChannel.NATIONAL_SYSTEM)) {
      return Bilingual.of(
          "satu pengadaan langsung melalui SPSE", "one direct procurement through SPSE");
    }
    return Bilingual.of("satu paket e-purchasing atau tender", "one e-purchasing or tender");
  }
}
