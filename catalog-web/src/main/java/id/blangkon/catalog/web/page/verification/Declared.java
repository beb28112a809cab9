package id.blangkon.catalog.web.page.verification;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.party.Nik;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.search.Comparables;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierDetails;
import id.blangkon.catalog.web.page.Formats;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Fact;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Price;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.SupplierProfiles;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What suppliers declare of themselves and of their products, in words. */
public final class Declared {

  private static final int COMPARABLES = 6;

  private final Catalog catalog;
  private final Goods goods;
  private final Names names;
  private final SupplierProfiles profiles;

  @Inject
  public Declared(Catalog catalog, Goods goods, Names names, SupplierProfiles profiles) {
    this.catalog = catalog;
    this.goods = goods;
    this.names = names;
    this.profiles = profiles;
  }

  List<Fact> facts(Supplier supplier, Language language) {
    List<Fact> facts = new ArrayList<>(profiles.facts(supplier, language));
    profiles.papers(supplier, language).stream()
        .filter(paper -> facts.stream().noneMatch(fact -> fact.label().equals(paper.label())))
        .forEach(facts::add);
    return facts;
  }

  List<Fact> personal(SupplierDetails details, Language language) {
    Messages words = Messages.of(language);
    List<Fact> facts = new ArrayList<>();
    add(facts, "NIK", details.nik() == null ? null : details.nik().value());
    add(facts, "NPWP", details.npwp() == null ? null : details.npwp().value());
    add(facts, "NIB", details.nib() == null ? null : details.nib().value());
    add(
        facts,
        words.text("personal.address"),
        details.address().street() + ", " + names.region(details.address().region()));
    add(facts, words.text("personal.phone"), details.contact().phone());
    add(facts, words.text("personal.email"), details.contact().email());
    add(
        facts,
        words.text("personal.account"),
        words.text(
            "personal.accountOf",
            details.bankAccount().bank(),
            details.bankAccount().number(),
            details.bankAccount().holder()));
    return facts;
  }

  private static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(label, value));
    }
  }

  List<String> remarks(Supplier supplier, SupplierDetails details, Language language) {
    Messages words = Messages.of(language);
    List<String> remarks = new ArrayList<>();
    Nik nik = details.nik();
    if (nik != null && nik.looksUnusual()) {
      remarks.add(words.text("problem.nikUnusual"));
    }
    if (supplier.reason() != null) {
      remarks.add(words.text("verification.earlier", supplier.reason()));
    }
    return remarks;
  }

  List<Fact> facts(Product product, Supplier supplier, Language language) {
    Messages words = Messages.of(language);
    Formats formats = Formats.of(language);
    Price price = goods.price(product, supplier, language);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("table.supplier"), supplier.name()));
    facts.add(new Fact(words.text("facet.category"), names.category(product.category(), language)));
    facts.add(
        new Fact(
            words.text("money.price"),
            words.text("verification.price", formats.rupiah(price.net()), price.unit())
                + (price.vatRate() == null
                    ? ""
                    : " · "
                        + words.text("price.beforeVat", price.vatRate())
                        + " "
                        + formats.rupiah(price.gross()))));
    facts.add(
        new Fact(
            words.text("spec.origin"),
            words.text(product.localContent().domestic() ? "spec.domestic" : "spec.imported")));
    Integer percent = product.localContent().percent();
    LocalDate expiry = product.localContent().certificateExpiry();
    if (percent != null && expiry != null) {
      facts.add(
          new Fact(
              words.text("spec.localContent"),
              words.text("spec.localContentUntil", percent, formats.dateFull(expiry))));
    }
    Integer benefit = product.localContent().benefitPercent();
    LocalDate benefitUntil = product.localContent().benefitExpiry();
    if (benefit != null && benefitUntil != null) {
      facts.add(
          new Fact(
              words.text("spec.benefit"),
              words.text("spec.localContentUntil", benefit, formats.dateFull(benefitUntil))));
    }
    if (!product.description().isBlank()) {
      facts.add(new Fact(words.text("newProduct.description"), product.description()));
    }
    return facts;
  }

  /** How the price stands beside comparable offers that are on show. */
  List<String> remarks(Product product, Language language) {
    Comparables found = catalog.search().comparables(product, COMPARABLES);
    if (found.count() < 2) {
      return List.of();
    }
    Formats formats = Formats.of(language);
    return List.of(
        Messages.of(language)
            .text(
                "verification.comparables",
                found.count(),
                formats.rupiah(found.median().amount()),
                formats.rupiah(found.lowest().amount()),
                formats.rupiah(found.highest().amount())));
  }
}
