package id.blangkon.catalog.web.page.shop;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.web.http.QueryString;
import id.blangkon.catalog.web.page.site.Address;
import id.blangkon.catalog.web.page.site.Addressed;
import id.blangkon.catalog.web.page.site.ListPart;
import id.blangkon.catalog.web.page.site.PathIds;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of a person's businesses a page is about, and which part of its products.
 *
 * @param all that the person acts for; never empty
 * @param supplier the one that is looked at
 * @param part of its products
 */
record ShopAddress(List<SupplierId> all, SupplierId supplier, ListPart part) {

  static final String SHOP = "/kerja/toko";

  private static final Bilingual PRODUCT = Bilingual.of("Produk", "Product");
  private static final String BUSINESS = "usaha";
  private static final Set<String> KNOWN =
      Stream.concat(Stream.of(BUSINESS), ListPart.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  ShopAddress {
    all = List.copyOf(all);
  }

  /**
   * Reads an address.
   *
   * @throws CatalogException with the code {@code FORBIDDEN} for one who acts for no supplier, or
   *     not for the one asked for
   */
  static ShopAddress of(Actor actor, Addressed asked) {
    QueryString query = asked.parameters(KNOWN);
    List<SupplierId> all =
        actor.appointments().stream()
            .map(Appointment::supplier)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    SupplierId supplier =
        query
            .one(BUSINESS)
            .flatMap(PathIds::find)
            .map(SupplierId::of)
            .orElseGet(() -> all.isEmpty() ? null : all.get(0));
    actor.require(
        supplier != null && all.contains(supplier),
        "orang yang bertindak untuk penyedia",
        "those who act for a supplier");
    return new ShopAddress(all, Objects.requireNonNull(supplier), ListPart.of(query));
  }

  /** The first page of the business. */
  Address first() {
    return below("");
  }

  /** A page of the business below the shop's own. */
  Address below(String path) {
    return Address.of(SHOP + path).with(BUSINESS, all.size() > 1 ? supplier : null);
  }

  /** This page of its products. */
  Address here() {
    return part.in(first());
  }

  /** The query of this page with its question mark, or empty. */
  String query() {
    return here().toString().substring(SHOP.length());
  }

  /** The first page of another business. */
  static Address of(SupplierId other) {
    return Address.of(SHOP).with(BUSINESS, other);
  }

  /**
   * A product of the business.
   *
   * @throws CatalogException with the code {@code NOT_FOUND} for any other
   */
  Product product(Catalog catalog, Actor actor, String id) {
    Product product = catalog.products().get(actor, ProductId.of(PathIds.get(id, PRODUCT)));
    if (!product.supplier().equals(supplier)) {
      throw CatalogException.notFound(PRODUCT, id);
    }
    return product;
  }
}
