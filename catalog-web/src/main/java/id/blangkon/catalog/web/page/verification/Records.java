package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductQuery;
import id.blangkon.catalog.search.ProductSort;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.ScaleReview;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Link;
import id.blangkon.catalog.web.page.model.VerificationPage.Found;
import id.blangkon.catalog.web.page.model.VerificationRecord;
import id.blangkon.catalog.web.page.work.WorkPlace;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Suppliers and products on record: those that must be looked at again, and those searched for. */
public final class Records {

  private static final int HEAD = 20;

  private final Catalog catalog;

  @Inject
  public Records(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Suppliers of a region whose scale must be looked at again, the oldest evidence first. */
  Found reviews(Actor actor, RegionCode region, Language language) {
    Page<ScaleReview> due = catalog.scales().due(actor, List.of(region), PageRequest.first(HEAD));
    return new Found(
        "scales",
        due.items().stream().map(review -> review(review, language)).toList(),
        due.next() != null);
  }

  private VerificationRecord review(ScaleReview review, Language language) {
    Messages words = Messages.of(language);
    Formats formats = Formats.of(language);
    Supplier supplier = review.supplier();
    List<String> reasons = new ArrayList<>();
    reasons.add(words.text("scaleLong." + supplier.scale().name()));
    if (review.evidenceIsOld()) {
      reasons.add(words.text("review.old", formats.dateFull(supplier.scaleEvidenceOn())));
    }
    Rupiah turnover = review.turnover();
    if (turnover != null) {
      reasons.add(
          words.text(
              "review.turnover",
              formats.rupiah(turnover.amount()),
              Integer.toString(catalog.today().getYear() - 1)));
    }
    return new VerificationRecord(
        supplier.name(),
        String.join(" · ", reasons),
        words.text("review.due", formats.moment(review.dueAt(), catalog.calendar().zone())),
        review.dueAt().isBefore(catalog.clock().instant()),
        List.of(scale(supplier, words)));
  }

  /** Suppliers and products of a region whose names hold the words. */
  List<Found> found(RegionCode region, String text, Language language) {
    Messages words = Messages.of(language);
    Page<Supplier> suppliers =
        catalog.suppliers().listPublic(region, null, text, PageRequest.first(HEAD));
    ProductQuery query =
        new ProductQuery(
            text,
            Set.of(),
            Set.of(region),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            ProductSort.RELEVANCE,
            PageRequest.first(HEAD));
    List<VerificationRecord> products =
        catalog.search().search(query).items().stream()
            .map(
                document ->
                    new VerificationRecord(
                        document.product().name(),
                        document.supplier().name(),
                        "",
                        false,
                        List.of(content(document.product(), words))))
            .toList();
    return List.of(
        new Found(
            "foundSuppliers",
            suppliers.items().stream()
                .map(
                    supplier ->
                        new VerificationRecord(
                            supplier.name(),
                            words.text("scaleLong." + supplier.scale().name()),
                            "",
                            false,
                            List.of(scale(supplier, words), tax(supplier, words))))
                .toList(),
            suppliers.next() != null),
        new Found("foundProducts", products, products.size() == HEAD));
  }

  private static Link scale(Supplier supplier, Messages words) {
    return new Link(words.text("record.scale"), base(supplier) + "/skala");
  }

  private static Link tax(Supplier supplier, Messages words) {
    return new Link(words.text("record.tax"), base(supplier) + "/pajak");
  }

  private static String base(Supplier supplier) {
    return WorkPlace.VERIFICATION.path() + "/penyedia/" + supplier.id();
  }

  private static Link content(Product product, Messages words) {
    return new Link(
        words.text("record.content"),
        WorkPlace.VERIFICATION.path() + "/produk/" + product.id() + "/tkdn");
  }
}
