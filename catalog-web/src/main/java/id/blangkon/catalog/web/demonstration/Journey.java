package id.blangkon.catalog.web.demonstration;

import id.blangkon.catalog.UseCases;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.journal.CommandId;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.policy.PaymentMethod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one planned order along its course. */
final class Journey {

  private static final List<String> REJECTIONS =
      List.of(
          "Jumlah melebihi kebutuhan rapat, harap dihitung ulang.",
          "Harga di atas penawaran penyedia lain untuk barang yang sama.",
          "Kegiatan ditunda ke triwulan berikutnya.",
          "Spesifikasi belum sesuai kerangka acuan kerja.");
  private static final List<String> REFUSALS =
      List.of(
          "Kapasitas produksi hari itu sudah penuh.",
          "Stok di gudang habis dan baru tersedia minggu depan.",
          "Lokasi pengiriman di luar jangkauan kami.");
  private static final List<String> CANCELLATIONS =
      List.of(
          "Kegiatan dibatalkan oleh penyelenggara.",
          "Kebutuhan sudah dipenuhi dari persediaan.",
          "Jadwal kegiatan berubah.");
  private static final List<String> FAULTS =
      List.of(
          "Jumlah yang diterima kurang dari pesanan.",
          "Sebagian barang rusak dalam perjalanan.",
          "Warna dan ukuran tidak sesuai pesanan.",
          "Datang lewat dari waktu yang disepakati.");

  /** Kept only where a rule warns of an order. */
  private static final List<String> REASONS =
      List.of(
          "Kebutuhan kegiatan lain, bukan bagian dari pesanan sebelumnya.",
          "Permintaan baru dari bidang lain yang belum diketahui saat pesanan sebelumnya dibuat.",
          "Jumlah mengikuti peserta setiap kegiatan dan tidak dapat disatukan.",
          "Barang ini dipakai bersama, sehingga dibeli sekaligus dari satu penyedia.",
          "Harga sudah dibandingkan dengan penawaran lain dan tetap yang terendah.");

  private final PlannedOrder plan;
  private final int number;
  private final Buying buying;
  private Market.@Nullable Basket basket;
  private @Nullable PurchaseOrder order;

  /**
   * @param number a running number of the demonstration's orders
   */
  Journey(PlannedOrder plan, int number, Buying buying) {
    this.plan = plan;
    this.number = number;
    this.buying = buying;
  }

  /** Requests the order. Without anybody who sells such things, or money, there is none. */
  void request(UseCases catalogue) {
    BudgetLine budget = plan.budget();
    Market.Basket chosen = budget.isAnnounced() ? buying.choose(plan).orElse(null) : null;
    if (chosen == null || chosen.gross() > budget.left()) {
      return;
    }
    Actor officer = plan.unit().officer(Role.PROCUREMENT_OFFICER);
    PurchaseOrder requested =
        catalogue
            .orders()
            .request(
                officer,
                new CommandId(officer.person().value(), "demo-" + number),
                request(chosen));
    budget.reserved(requested.gross().amount());
    for (Market.Portion portion : chosen.portions()) {
      portion.offer().ordered(portion.quantity());
      portion.offer().restock(catalogue);
    }
    basket = chosen;
    order = requested;
  }

  private OrderRequest request(Market.Basket chosen) {
    BuyingUnit unit = plan.unit();
    LocalDate today = buying.today();
    Delivery delivery =
        new Delivery(
            unit.government().seat(),
            unit.name() + ", " + unit.address(),
            unit.officer(Role.COMMITMENT_OFFICER).name(),
            Shops.phone(number),
            neededBy(today));
    return new OrderRequest(
            unit.government().id(),
            plan.budget().item(),
            chosen.portions().stream()
                .map(
                    portion ->
                        new OrderRequest.Line(portion.offer().id(), portion.quantity(), null))
                .toList(),
            delivery,
            payment(chosen.gross(), today),
            null)
        .because(some(REASONS));
  }

  /** Mostly some days after the goods will have come; now and then they come late. */
  private LocalDate neededBy(LocalDate today) {
    List<Course.Move> moves = plan.course().moves();
    int accepted = moves.indexOf(Course.Move.ACCEPTED);
    if (accepted < 0) {
      return today.plusDays(3 + number % 18);
    }
    LocalDate comes = buying.dayOf(plan.times().get(accepted));
    LocalDate needed =
        number % 16 == 0 ? comes.minusDays(1 + number % 5) : comes.plusDays(number % 9);
    return needed.isBefore(today) ? today : needed;
  }

  /** Small sums from petty cash or by card, larger ones from the treasury. */
  private PaymentMethod payment(long gross, LocalDate today) {
    if (gross > 10_000_000) {
      return PaymentMethod.DIRECT;
    }
    return number % 10 == 0 && today.getYear() >= 2023
        ? PaymentMethod.GOVERNMENT_CARD
        : number % 4 == 0 ? PaymentMethod.DIRECT : PaymentMethod.PETTY_CASH;
  }

  /** Makes one move of the course, unless there is no order. */
  void move(UseCases catalogue, Course.Move move) {
    PurchaseOrder before = order;
    Market.Basket bought = basket;
    if (before == null || bought == null) {
      return;
    }
    if (move == Course.Move.EXPIRED) {
      catalogue.orders().expireDue(1);
      giveBack(before, bought);
      return;
    }
    PurchaseOrder after =
        catalogue
            .orders()
            .act(
                actor(move.role(), bought.shop()),
                null,
                before.id(),
                before.version(),
                move.action(),
                fields(move.action()));
    order = after;
    // The rules of the day of the order letter may make it a little dearer or cheaper.
    plan.budget().reserved(after.gross().amount() - before.gross().amount());
    if (after.state().endedWithoutPurchase()) {
      giveBack(after, bought);
    }
  }

  private void giveBack(PurchaseOrder ended, Market.Basket bought) {
    plan.budget().released(ended.gross().amount());
    bought.portions().forEach(portion -> portion.offer().givenBack(portion.quantity()));
  }

  private Actor actor(Role role, Shop shop) {
    return role == Role.SUPPLIER ? shop.owner() : plan.unit().officer(role);
  }

  private Map<String, String> fields(OrderAction action) {
    int year = buying.today().getYear();
    Map<String, String> fields = new HashMap<>();
    switch (action) {
      case REQUEST, CONFIRM, EXPIRE -> {
        // These ask for nothing.
      }
      case APPROVE -> {
        if (order == null || order.reason() == null) {
          fields.put("reason", some(REASONS));
        }
      }
      case REJECT -> fields.put("reason", some(REJECTIONS));
      case DECLINE -> fields.put("reason", some(REFUSALS));
      case CANCEL -> fields.put("reason", some(CANCELLATIONS));
      case REPORT_NONCONFORMITY -> fields.put("reason", some(FAULTS));
      case SHIP -> fields.put("deliveryNote", reference("SJ", year));
      case ACCEPT_GOODS -> {
        for (String check : List.of("function", "quantity", "time")) {
          fields.put(check, "yes");
        }
      }
      case SIGN_HANDOVER -> fields.put("handoverNumber", reference("BAST", year));
      case INVOICE -> fields.put("invoiceNumber", reference("INV", year));
      case PAY -> fields.put("paymentReference", reference("SP2D", year));
    }
    return fields;
  }

  private String some(List<String> texts) {
    return texts.get(number % texts.size());
  }

  private String reference(String document, int year) {
    return String.format(Locale.ROOT, "%s/%05d/%d", document, number, year);
  }
}
