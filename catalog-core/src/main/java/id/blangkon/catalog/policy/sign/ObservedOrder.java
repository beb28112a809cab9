package id.blangkon.catalog.policy.sign;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order as the rules of signs see it.
 *
 * @param placed as those see it that look for divided needs
 * @param lines one or more
 * @param small whether the supplier is a micro or small business or a cooperative
 * @param scale of the supplier's business
 * @param ceiling of the plan item
 * @param estimate the owner's estimate; null while there is none
 * @param related roles in the work unit or its government held by people who act for the supplier
 */
public record ObservedOrder(
    PlacedOrder placed,
    List<Line> lines,
    boolean small,
    String scale,
    Rupiah ceiling,
    @Nullable Rupiah estimate,
    Set<Role> related) {

  public ObservedOrder {
    lines = List.copyOf(lines);
    related = Set.copyOf(related);
  }

  /**
   * A line of it.
   *
   * @param price of one unit as it was offered
   * @param earlier what the product cost before, the newest last; none when that is not known
   * @param net of one unit, without VAT
   * @param offers what others ask for the same, one unit without VAT; none when that is not known
   */
  public record Line(
      String product,
      String category,
      ProcurementCategory kind,
      Rupiah price,
      List<EarlierPrice> earlier,
      Rupiah net,
      List<Rupiah> offers) {

    public Line {
      earlier = List.copyOf(earlier);
      offers = List.copyOf(offers);
    }
  }
}
