package id.blangkon.catalog.ocds;

import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.product.Units;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Renders the release of a public event of an order from that event alone; besides it, only tables
 * that the program ships are looked at: names of regions, codes of units. The first event of an
 * order gives planning, tender and award as a whole, each later one what it changed.
 *
 * <p>Events of earlier versions of the program lack facts; what is not known is left out.
 */
final class ReleaseRenderer {

  private static final String CURRENCY = "IDR";
  private static final String COUNTRY = "Indonesia";
  private static final int LONGEST_DESCRIPTION = 250;

  private final Units units;
  private final Regions regions;
  private final ZoneId zone;

  /**
   * @param zone in which the last day for a delivery ends
   */
  ReleaseRenderer(Units units, Regions regions, ZoneId zone) {
    this.units = units;
    this.regions = regions;
    this.zone = zone;
  }

  /** Whether the event has a release. */
  static boolean covers(SequencedEvent event) {
    return event.event().publicBody() != null && event.event().type().startsWith("order.");
  }

  /**
   * The release.
   *
   * @throws IllegalArgumentException for an event that has none
   */
  Release render(SequencedEvent event) {
    String body = event.event().publicBody();
    if (body == null || !covers(event)) {
      throw new IllegalArgumentException("event " + event.position() + " has no release");
    }
    return new Release(
        event.position(), new OfOne(EventBody.parse(body), event).render().members());
  }

  /** The rendering of one event. */
  private final class OfOne {

    private final EventBody facts;
    private final boolean whole;
    private final @Nullable Long gross;
    private final OrderAction action;
    private final @Nullable OrderState from;
    private final OrderState state;
    private final String at;
    private final String reference;
    private final boolean contract;

    OfOne(EventBody facts, SequencedEvent event) {
      this.facts = facts;
      this.whole = !facts.list("lines").isEmpty();
      this.gross = facts.numberOrNull("gross");
      List<EventBody> steps = facts.list("steps");
      EventBody last = steps.get(steps.size() - 1);
      String before = last.textOrNull("from");
      this.action = OrderAction.valueOf(last.text("action"));
      this.from = before == null ? null : OrderState.valueOf(before);
      this.state = OrderState.valueOf(facts.text("state"));
      this.at = event.event().occurredAt().toString();
      this.reference = facts.text("reference");
      this.contract = OrderStage.hasContract(from, state);
    }

    JsonObject render() {
      String ocid = facts.text("ocid");
      JsonObject release =
          new JsonObject()
              .put("ocid", ocid)
              .put("id", ocid + "-" + facts.number("version"))
              .put("date", at)
              .putTexts("tag", tags())
              .put("initiationType", "tender")
              .put("language", "id")
              .putAll("parties", parties())
              .put("buyer", agency());
      if (whole) {
        release.put("planning", planning()).put("tender", tender());
      }
      if (gross != null && (whole || endedAward())) {
        release.putAll("awards", List.of(whole ? award() : endOfAward()));
      }
      if (contract) {
        release.putAll("contracts", List.of(contract()));
      }
      if (whole) {
        release.putAll("withheldInformation", List.of(withheld()));
      }
      return release;
    }

    private boolean endedAward() {
      return state.endedWithoutPurchase() && !contract;
    }

    private List<String> tags() {
      List<String> tags = new ArrayList<>();
      if (whole) {
        tags.add("planning");
        tags.add("tender");
        tags.add(gross == null ? "tenderCancellation" : "award");
      } else if (endedAward()) {
        tags.add("awardCancellation");
      }
      if (OrderStage.makesContract(from, state)) {
        tags.add("contract");
      }
      if (contract && !whole) {
        if (action == OrderAction.SHIP && from == OrderState.CONFIRMED) {
          tags.add("implementation");
        } else if (action != OrderAction.CONFIRM) {
          tags.add("implementationUpdate");
        }
        if (state.isFinal()) {
          tags.add("contractTermination");
        }
      }
      return tags;
    }

    private List<JsonObject> parties() {
      JsonObject buyer = agency().putTexts("roles", buyerRoles());
      JsonObject unit =
          organization("workUnit", "workUnitName").putTexts("roles", List.of("procuringEntity"));
      JsonObject seller = supplier().putTexts("roles", supplierRoles());
      if (whole) {
        String government = facts.text("tenant");
        buyer
            .put("address", address(government))
            .put(
                "details",
                new JsonObject()
                    .putAll(
                        "classifications",
                        List.of(
                            classification(
                                "ID-KODE-WILAYAH", government, facts.text("tenantName")))));
        unit.put("address", address(government));
        String form = facts.text("supplierLegalForm");
        seller
            .put("address", address(facts.text("supplierRegion")))
            .put(
                "details",
                new JsonObject()
                    .put("scale", facts.text("supplierScale").toLowerCase(Locale.ROOT))
                    .putAll(
                        "classifications", List.of(classification("BENTUK-USAHA", form, null))));
      }
      return List.of(buyer, unit, seller);
    }

    private List<String> buyerRoles() {
      return isPaid() ? List.of("buyer", "payer") : List.of("buyer");
    }

    private List<String> supplierRoles() {
      if (isPaid()) {
        return List.of("tenderer", "supplier", "payee");
      }
      return gross == null ? List.of("tenderer") : List.of("tenderer", "supplier");
    }

    private boolean isPaid() {
      return facts.textOrNull("paidAt") != null;
    }

    private JsonObject agency() {
      return organization("agency", "agencyName");
    }

    private JsonObject supplier() {
      return organization("supplier", "supplierName");
    }

    private JsonObject organization(String id, String name) {
      return new JsonObject().put("id", facts.text(id)).put("name", facts.text(name));
    }

    private JsonObject planning() {
      JsonObject budget =
          new JsonObject()
              .put("id", facts.textOrNull("rupCode"))
              .put("description", shortened(facts.textOrNull("planName")))
              .put("amount", gross == null ? null : value(gross));
      String account = facts.textOrNull("planAccount");
      Long year = facts.numberOrNull("planYear");
      if (account != null && year != null) {
        budget.putAll(
            "budgetBreakdown",
            List.of(
                new JsonObject()
                    .put("id", account)
                    .put("description", "Rekening belanja")
                    .put("amount", gross == null ? null : value(gross))
                    .put(
                        "period",
                        new JsonObject()
                            .put("startDate", startOf(LocalDate.of(year.intValue(), 1, 1)))
                            .put("endDate", endOf(LocalDate.of(year.intValue(), 12, 31))))));
      }
      return new JsonObject().put("budget", budget);
    }

    private JsonObject tender() {
      String end = facts.textOrNull("letterAt");
      JsonObject tender =
          new JsonObject()
              .put("id", reference)
              .put("title", facts.text("title"))
              .put("status", tenderStatus())
              .put("procuringEntity", organization("workUnit", "workUnitName"))
              .putAll("items", facts.list("lines").stream().map(this::askedItem).toList())
              .put("value", gross == null ? null : value(gross))
              .put("procurementMethod", "direct")
              .put("procurementMethodDetails", "Pengadaan langsung")
              .put("mainProcurementCategory", procurementCategory());
      List<EventBody> findings = facts.list("findings");
      if (!findings.isEmpty()) {
        tender
            .put(
                "procurementMethodRationale",
                "Dinilai menurut paket aturan " + facts.textOrNull("policyPack"))
            .putAll(
                "procurementMethodRationaleClassifications",
                findings.stream()
                    .map(
                        finding ->
                            classification(
                                "BLANGKON-TEMUAN",
                                finding.text("code"),
                                shortened(finding.text("message"))))
                    .toList());
      }
      return tender
          .putTexts("submissionMethod", List.of("electronicSubmission"))
          .put(
              "tenderPeriod",
              new JsonObject()
                  .put("startDate", facts.text("requestedAt"))
                  .put("endDate", end == null ? at : end))
          .put("numberOfTenderers", 1)
          .putAll("tenderers", List.of(supplier()));
    }

    private String tenderStatus() {
      if (gross != null) {
        return "complete";
      }
      return state == OrderState.EXPIRED ? "unsuccessful" : "cancelled";
    }

    private @Nullable String procurementCategory() {
      String kind = facts.textOrNull("procurementKind");
      return kind == null
          ? null
          : switch (ProcurementCategory.valueOf(kind)) {
            case GOODS -> "goods";
            case CONSTRUCTION -> "works";
            case OTHER_SERVICES, CONSULTANCY -> "services";
          };
    }

    private JsonObject askedItem(EventBody line) {
      JsonObject item = item(line);
      String place = facts.textOrNull("deliveryRegion");
      return place == null ? item : item.put("deliveryAddress", address(place));
    }

    private JsonObject item(EventBody line) {
      String kbki = line.textOrNull("classification");
      JsonObject category =
          classification(
              "BLANGKON-KATEGORI", line.text("category"), line.textOrNull("categoryName"));
      JsonObject item =
          new JsonObject()
              .put("id", Long.toString(line.number("number")))
              .put("description", shortened(line.text("name")));
      if (kbki == null) {
        item.put("classification", category);
      } else {
        item.put("classification", classification("KBKI", kbki, null))
            .putAll("additionalClassifications", List.of(category));
      }
      String unit = line.text("unit");
      JsonObject measured = new JsonObject().put("name", unit);
      units.code(unit).ifPresent(code -> measured.put("scheme", "UNCEFACT").put("id", code));
      Long price = line.numberOrNull("unitPrice");
      return item.put("quantity", line.number("quantity"))
          .put("unit", measured.put("value", price == null ? null : value(price)));
    }

    private JsonObject boughtItem(EventBody line) {
      return item(line)
          .putAll(
              "valueBreakdown",
              List.of(
                  part("net", "Harga sebelum PPN", line.number("net")),
                  part("vat", "PPN", line.number("vat"))));
    }

    private JsonObject award() {
      return priced(
              new JsonObject()
                  .put("id", awardId())
                  .put("title", "Surat pesanan " + reference)
                  .put("status", state.endedWithoutPurchase() ? "cancelled" : "active")
                  .put("date", facts.textOrNull("letterAt")))
          .putAll("suppliers", List.of(supplier()))
          .putAll("items", facts.list("lines").stream().map(this::boughtItem).toList());
    }

    private JsonObject endOfAward() {
      return new JsonObject().put("id", awardId()).put("status", "cancelled");
    }

    private JsonObject contract() {
      JsonObject contract = new JsonObject().put("id", reference).put("awardID", awardId());
      if (OrderStage.makesContract(from, state)) {
        String end = deadline();
        priced(contract.put("title", facts.text("title")))
            .put(
                "period",
                new JsonObject()
                    .put("startDate", at)
                    .put("endDate", end == null || isBefore(end, at) ? null : end))
            .put("dateSigned", at);
      }
      List<JsonObject> milestones = milestones();
      JsonObject implementation = new JsonObject().putAll("milestones", milestones);
      if (action == OrderAction.PAY && gross != null) {
        implementation
            .putAll("transactions", List.of(transaction(gross)))
            .put("endDate", at)
            .put("finalValue", value(gross));
      }
      contract.put("status", state.isFinal() ? "terminated" : "active");
      return implementation.members().isEmpty()
          ? contract
          : contract.put("implementation", implementation);
    }

    private JsonObject transaction(long amount) {
      return new JsonObject()
          .put("id", reference + "-P1")
          .put("date", facts.textOrNull("paidAt"))
          .put("value", value(amount))
          .put("payer", agency())
          .put("payee", supplier());
    }

    /** What the step met or missed; every contract has a delivery to come. */
    private List<JsonObject> milestones() {
      List<JsonObject> milestones = new ArrayList<>();
      if (OrderStage.makesContract(from, state)) {
        String due = deadline();
        milestones.add(
            milestone("delivery", "Barang atau jasa diterima", "delivery", "scheduled")
                .put("dueDate", due));
      }
      switch (action) {
        case SHIP -> milestones.add(met("shipment", "Barang dikirim", "delivery"));
        case ACCEPT_GOODS -> {
          milestones.add(met("delivery", "Barang atau jasa diterima", "delivery"));
          milestones.add(met("inspection", "Pemeriksaan", "assessment"));
        }
        case REPORT_NONCONFORMITY ->
            milestones.add(
                milestone("inspection", "Pemeriksaan", "assessment", "notMet")
                    .put("dateModified", at));
        case SIGN_HANDOVER -> {
          // The first of two signatures leaves the state as it was.
          if (state != from) {
            milestones.add(met("handover", "Serah terima (BAST)", "approval"));
          }
        }
        case INVOICE -> milestones.add(met("invoice", "Tagihan diajukan", "financing"));
        case PAY -> milestones.add(met("payment", "Dibayar", "financing"));
        case REQUEST, APPROVE, REJECT, CANCEL, EXPIRE, CONFIRM, DECLINE -> {}
      }
      return milestones;
    }

    private JsonObject met(String id, String title, String type) {
      return milestone(id, title, type, "met").put("dateMet", at);
    }

    private static JsonObject milestone(String id, String title, String type, String status) {
      return new JsonObject()
          .put("id", id)
          .put("title", title)
          .put("type", type)
          .put("status", status);
    }

    /** Adds the value of the order and what it is made of. */
    private JsonObject priced(JsonObject object) {
      return gross == null
          ? object
          : object
              .put("value", value(gross))
              .putAll(
                  "valueBreakdown",
                  List.of(
                      part("goods", "Barang atau jasa sebelum PPN", facts.number("goods")),
                      part("freight", "Ongkos kirim", facts.number("freight")),
                      part("vat", "PPN", facts.number("vat"))));
    }

    private String awardId() {
      return reference + "-A1";
    }

    private @Nullable String deadline() {
      String day = facts.textOrNull("neededBy");
      return day == null ? null : endOf(LocalDate.parse(day));
    }

    private JsonObject withheld() {
      boolean person =
          switch (facts.text("supplierLegalForm")) {
            case "INDIVIDUAL", "SOLE_TRADER" -> true;
            default -> false;
          };
      return new JsonObject()
          .put("id", "supplier-identifier")
          .put("field", "parties/identifier")
          .put("name", person ? "NIK dan NPWP penyedia perorangan" : "NPWP penyedia")
          .put(
              "rationale",
              person
                  ? "Data pribadi (UU 27/2022 tentang Pelindungan Data Pribadi)"
                  : "Tidak diterbitkan menurut kebijakan publikasi");
    }
  }

  private static boolean isBefore(String one, String other) {
    return Instant.parse(one).isBefore(Instant.parse(other));
  }

  private String startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant().toString();
  }

  private String endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant().toString();
  }

  /** Region, and regency or city where the code names one. */
  private JsonObject address(String code) {
    RegionCode place = RegionCode.of(code);
    RegionCode province = place.province();
    JsonObject address = new JsonObject();
    if (!place.equals(province)) {
      regions.find(place).map(Region::name).ifPresent(name -> address.put("locality", name));
    }
    regions.find(province).map(Region::name).ifPresent(name -> address.put("region", name));
    return address.put("countryName", COUNTRY);
  }

  private static JsonObject classification(String scheme, String id, @Nullable String description) {
    return new JsonObject().put("scheme", scheme).put("id", id).put("description", description);
  }

  private static JsonObject part(String id, String description, long amount) {
    return new JsonObject()
        .put("id", id)
        .put("description", description)
        .put("value", value(amount));
  }

  private static JsonObject value(long amount) {
    return new JsonObject().put("amount", amount).put("currency", CURRENCY);
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.length() <= LONGEST_DESCRIPTION
        ? text
        : text.substring(0, LONGEST_DESCRIPTION - 1) + "…";
  }
}
