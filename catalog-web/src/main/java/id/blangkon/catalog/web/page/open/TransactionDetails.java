package id.blangkon.catalog.web.page.open;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.journal.EventBody;
import id.blangkon.catalog.journal.SequencedEvent;
import id.blangkon.catalog.journal.ledger.LogStore;
import id.blangkon.catalog.journal.log.Checkpoint;
import id.blangkon.catalog.journal.log.SignedNote;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.transparency.PublicOrder;
import id.blangkon.catalog.web.open.PublicPenalty;
import id.blangkon.catalog.web.open.PublicReason;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Finding;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.HistoryEntry;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.LogSeal;
import id.blangkon.catalog.web.page.model.MoneyLine;
import id.blangkon.catalog.web.page.model.MoneyStage;
import id.blangkon.catalog.web.page.model.MoneyTable;
import id.blangkon.catalog.web.page.model.OrderDocument;
import id.blangkon.catalog.web.page.model.Proof;
import id.blangkon.catalog.web.page.model.ProofState;
import id.blangkon.catalog.web.page.model.Severity;
import id.blangkon.catalog.web.page.model.TransactionPage;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.FindingWords;
import id.blangkon.catalog.web.page.site.Journey;
import id.blangkon.catalog.web.page.site.MoneyTables;
import id.blangkon.catalog.web.page.site.StepWords;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the model of a public transaction from its public view alone. */
public final class TransactionDetails {

  private final Catalog catalog;
  private final OrderRows rows;

  @Inject
  public TransactionDetails(Catalog catalog, OrderRows rows) {
    this.catalog = catalog;
    this.rows = rows;
  }

  /**
   * @param base where the site is, for what is scanned from paper
   */
  TransactionPage page(Frame frame, PublicOrder order, URI base) {
    Language language = frame.language();
    EventBody body = EventBody.parse(order.body());
    List<EventBody> steps = EventBody.parse(order.history()).list("steps");
    Instant since =
        steps.isEmpty() ? order.publicAt() : Instant.parse(steps.get(steps.size() - 1).text("at"));
    return new TransactionPage(
        frame,
        order.reference(),
        order.title(),
        order.state(),
        since,
        Journey.steps(steps.stream().map(this::done).toList()),
        buyer(order),
        Address.of("/transaksi").with("agency", order.agencyId()).toString(),
        rows.region(order),
        rows.supplier(order),
        body.text("rupCode"),
        body.text("planName"),
        "DIRECT",
        body.textOrNull("contractForm"),
        items(body),
        money(order, body, steps, language),
        findings(body, language),
        PublicReason.of(steps),
        steps.stream().map(step -> entry(step, language)).toList(),
        List.of(
            new OrderDocument("JSON", "/api/v1/orders/" + order.reference(), "JSON", 0),
            new OrderDocument("OCDS", "/ocds/records/" + order.ocid(), "JSON", 0)),
        proof(order, base));
  }

  private static String buyer(PublicOrder order) {
    return order.agencyName().equals(order.workUnitName())
        ? order.agencyName()
        : order.workUnitName() + ", " + order.agencyName();
  }

  private Journey.Done done(EventBody step) {
    return new Journey.Done(
        OrderAction.valueOf(step.text("action")),
        OrderState.valueOf(step.text("to")),
        catalog.calendar().dayOf(Instant.parse(step.text("at"))));
  }

  /** What was wanted, for an order that ended before it had a price. */
  private static List<String> items(EventBody body) {
    return body.list("lines").stream()
        .map(line -> line.text("name") + ", " + line.number("quantity") + " " + line.text("unit"))
        .toList();
  }

  private static @Nullable MoneyTable money(
      PublicOrder order, EventBody body, List<EventBody> steps, Language language) {
    Long goods = order.goods();
    Long freight = order.freight();
    Long vat = order.vat();
    Long gross = order.gross();
    if (goods == null || freight == null || vat == null || gross == null) {
      return null;
    }
    Messages words = Messages.of(language);
    List<MoneyLine> lines = new ArrayList<>();
    for (EventBody line : body.list("lines")) {
      boolean inclusive = line.number("taxInclusive") == 1 && line.number("vat") > 0;
      lines.add(
          new MoneyLine(
              line.text("name"),
              line.text("product"),
              line.number("quantity"),
              inclusive ? words.text("money.inclusive", line.text("unit")) : line.text("unit"),
              line.number("unitPrice"),
              line.number("net")));
    }
    return MoneyTables.open(
        MoneyStage.of(OrderState.valueOf(order.state())),
        lines,
        Rupiah.of(goods),
        Rupiah.of(freight),
        Rupiah.of(vat),
        Rupiah.of(gross),
        body.list("taxes").stream().map(MoneyTables::tax).toList(),
        body.numberOrNull("netToSupplier"),
        PublicPenalty.of(steps),
        language);
  }

  private static List<Finding> findings(EventBody body, Language language) {
    List<Finding> findings = new ArrayList<>();
    for (EventBody finding : body.list("findings")) {
      findings.add(finding(finding, language));
    }
    return findings;
  }

  /** Events of before name neither remedy nor layer. */
  private static Finding finding(EventBody finding, Language language) {
    Messages words = Messages.of(language);
    boolean english = language == Language.EN;
    return new Finding(
        finding.text("code"),
        Severity.valueOf(finding.text("severity")),
        finding.text(english ? "messageEn" : "message"),
        FindingWords.facts(finding.text("code"), finding.texts("facts"), words),
        FindingWords.orders(finding.texts("facts"), words),
        finding.textOrNull("legalBasis"),
        finding.textOrNull("layer"),
        finding.text("reviewState").equals("REVIEWED"),
        finding.textOrNull(english ? "remedyEn" : "remedy"),
        List.of(),
        null);
  }

  private static HistoryEntry entry(EventBody step, Language language) {
    return new HistoryEntry(
        step.text("action"),
        step.text("to"),
        step.text("role"),
        Instant.parse(step.text("at")),
        StepWords.of(step.texts("fields"), Messages.of(language)));
  }

  /**
   * The newest entry about the order: in the signed log or still to come to it; where nobody signs
   * a log, its place in the journal and the hash of the chain there.
   */
  private @Nullable Proof proof(PublicOrder order, URI base) {
    SequencedEvent newest = catalog.publicOrders().newestEntry(order).orElse(null);
    if (newest == null) {
      return null;
    }
    Long entry = newest.publicIndex();
    LogStore.Published published = catalog.publicLog().published().orElse(null);
    Instant at = newest.event().occurredAt();
    if (published == null || entry == null) {
      return new Proof(ProofState.CHAINED, newest.position(), at, newest.chainHash(), null, null);
    }
    if (entry >= published.size()) {
      return new Proof(ProofState.WAITING, entry, at, null, null, null);
    }
    String path = "/log/proof/" + order.reference();
    return new Proof(
        ProofState.RECORDED, entry, at, null, path, seal(published, base.resolve(path)));
  }

  private static LogSeal seal(LogStore.Published published, URI address) {
    Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(published.note()).text());
    return new LogSeal(
        checkpoint.size(),
        checkpoint.root().base64(),
        address.toString(),
        QrPictures.of(address.toString()));
  }
}
