package id.blangkon.catalog.order;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.sign.EarlierPrice;
import id.blangkon.catalog.product.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known beside an order when it is judged; what no rule asks for is left out.
 *
 * @param prices what the products of its lines cost before, as far as that is known
 * @param offers what other suppliers ask for the same as a product of its lines, for one unit
 *     without VAT
 * @param related roles in the work unit or its government held by people who act for the supplier
 */
public record OrderSurroundings(
    Map<ProductId, List<EarlierPrice>> prices,
    Map<ProductId, List<Rupiah>> offers,
    Set<Role> related) {

  /** Nothing is known. */
  public static final OrderSurroundings UNKNOWN =
      new OrderSurroundings(Map.of(), Map.of(), Set.of());

  public OrderSurroundings {
    prices = Map.copyOf(prices);
    offers = Map.copyOf(offers);
    related = Set.copyOf(related);
  }
}
