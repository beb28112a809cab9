package id.blangkon.catalog.transparency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an order adds to the figures in one root category when it reaches a milestone. The values of
 * all its categories sum to its gross value.
 *
 * @param day on which it was reached, in the installation's zone
 * @param tenant code of the buying government's region
 * @param category the root category
 * @param legalForm of the supplier, a name of {@code LegalForm}
 * @param scale of the supplier, a name of {@code BusinessScale}
 * @param head whether the order is counted here where orders are not counted by category; true for
 *     one of its categories
 * @param small whether a micro or small business or a cooperative supplies
 * @param local whether the supplier's home is the region that buys
 * @param first whether it is the first order of this supplier that was ever paid
 * @param value gross, in rupiah
 * @param days of the calendar: from the order letter to the handover, or from the handover to the
 *     payment; null where that is not known
 * @param paymentDays working days from the invoice to the payment; null for other milestones, and
 *     where that is not known
 * @param late whether the payment came after its deadline
 */
public record CountedOrder(
    Milestone milestone,
    LocalDate day,
    String order,
    String tenant,
    String agency,
    String supplier,
    String category,
    String legalForm,
    String scale,
    boolean head,
    boolean small,
    boolean local,
    boolean first,
    long value,
    long domesticValue,
    @Nullable Integer days,
    @Nullable Integer paymentDays,
    boolean late) {}
