package id.blangkon.catalog.web.page.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supplier's shop.
 *
 * @param businesses all for which the person acts; a single one needs no choice
 * @param standing what keeps it from selling; null when nothing does
 * @param papers its scale and the papers by which it is taxed
 * @param query of this page of the list, with its question mark, or empty; the forms carry it along
 * @param newHref where a product is added
 */
public record ShopPage(
    Frame frame,
    List<Choice> businesses,
    @Nullable ShopStanding standing,
    List<Fact> papers,
    long listed,
    long openOrders,
    long unpaid,
    List<Task> waiting,
    List<ShopProduct> products,
    Cursor cursor,
    String query,
    String newHref,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ShopPage {
    businesses = List.copyOf(businesses);
    papers = List.copyOf(papers);
    waiting = List.copyOf(waiting);
    products = List.copyOf(products);
    problems = List.copyOf(problems);
  }
}
