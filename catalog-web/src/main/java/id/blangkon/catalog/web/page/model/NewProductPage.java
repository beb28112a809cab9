package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new product, or of one that is mended and submitted again, as it was typed.
 *
 * @param action where it is posted to
 * @param backHref the shop
 * @param supplierName whose product it becomes
 * @param vatRegistered whether the price may include VAT
 * @param taxInclusive {@code yes}, {@code no} or empty before a choice
 * @param mended what is mended; null for a new product
 * @param stockKind {@code TRACKED}, {@code CAPACITY}, {@code ON_REQUEST} or empty before a choice
 */
public record NewProductPage(
    Frame frame,
    FormToken token,
    String action,
    String backHref,
    String supplierName,
    boolean vatRegistered,
    String name,
    String description,
    List<Choice> categories,
    List<Choice> units,
    String price,
    String taxInclusive,
    String stockKind,
    String stock,
    boolean domestic,
    String percent,
    String expiry,
    @Nullable Mended mended,
    List<FieldProblem> problems) {

  /**
   * The product that is mended.
   *
   * @param name as it stands
   * @param reason why it was sent back or taken off show; null when nobody said
   * @param stockShown the stock that the person saw
   */
  public record Mended(String name, @Nullable String reason, long stockShown) {}

  /** Copies the lists, so that a model never changes while it is drawn. */
  public NewProductPage {
    categories = List.copyOf(categories);
    units = List.copyOf(units);
    problems = List.copyOf(problems);
  }
}
