package id.blangkon.catalog.product;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.tax.TaxTreatment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param category the code of a leaf category, such as {@code 01.01}
 * @param unit a unit of the unit list, such as {@code rim}
 * @param price for one unit as the supplier entered it, more than zero
 * @param taxInclusive whether that price includes VAT
 * @param netPrice for one unit without VAT; lists are sorted and compared by it
 * @param listedAt when it was first listed; null before
 * @param image the content hash of its image; null without one
 * @param reason why it was sent back or taken off show; null otherwise
 */
public record Product(
    ProductId id,
    long version,
    SupplierId supplier,
    String name,
    String description,
    String category,
    String unit,
    Rupiah price,
    boolean taxInclusive,
    TaxTreatment taxTreatment,
    Rupiah netPrice,
    Stock stock,
    LocalContent localContent,
    ListingState state,
    Instant createdAt,
    @Nullable Instant listedAt,
    @Nullable String image,
    @Nullable String reason) {

  public boolean isListed() {
    return state == ListingState.LISTED;
  }

  public Product withVersion(long newVersion) {
    return new Product(
        id,
        newVersion,
        supplier,
        name,
        description,
        category,
        unit,
        price,
        taxInclusive,
        taxTreatment,
        netPrice,
        stock,
        localContent,
        state,
        createdAt,
        listedAt,
        image,
        reason);
  }

  public Product withState(
      ListingState newState, @Nullable Instant newListedAt, @Nullable String newReason) {
    return new Product(
        id,
        version,
        supplier,
        name,
        description,
        category,
        unit,
        price,
        taxInclusive,
        taxTreatment,
        netPrice,
        stock,
        localContent,
        newState,
        createdAt,
        newListedAt,
        image,
        newReason);
  }

  public Product withLocalContent(LocalContent newContent) {
    return new Product(
        id,
        version,
        supplier,
        name,
        description,
        category,
        unit,
        price,
        taxInclusive,
        taxTreatment,
        netPrice,
        stock,
        newContent,
        state,
        createdAt,
        listedAt,
        image,
        reason);
  }

  public Product withPrice(Rupiah newPrice, boolean newTaxInclusive, Rupiah newNetPrice) {
    return new Product(
        id,
        version,
        supplier,
        name,
        description,
        category,
        unit,
        newPrice,
        newTaxInclusive,
        taxTreatment,
        newNetPrice,
        stock,
        localContent,
        state,
        createdAt,
        listedAt,
        image,
        reason);
  }

  public Product withStock(Stock newStock) {
    return new Product(
        id,
        version,
        supplier,
        name,
        description,
        category,
        unit,
        price,
        taxInclusive,
        taxTreatment,
        netPrice,
        newStock,
        localContent,
        state,
        createdAt,
        listedAt,
        image,
        reason);
  }
}
