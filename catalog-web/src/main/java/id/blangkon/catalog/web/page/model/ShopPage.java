package id.blangkon.catalog.web.page.model;

import java.util.List;

/** The supplier's shop. */
public record ShopPage(
    Frame frame,
    long listed,
    long openOrders,
    long unpaid,
    List<Task> waiting,
    List<ShopProduct> products,
    Cursor cursor,
    List<FieldProblem> problems) {

  /** Copies the lists, so that a model never changes while it is drawn. */
  public ShopPage {
    waiting = List.copyOf(waiting);
    products = List.copyOf(products);
    problems = List.copyOf(problems);
  }
}
