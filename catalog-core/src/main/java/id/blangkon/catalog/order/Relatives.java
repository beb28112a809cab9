package id.blangkon.catalog.order;

import java.util.List;

/** Where the orders beside one are looked up. */
@FunctionalInterface
interface Relatives {

  /** The newest first. */
  List<RelatedOrder> related(RelatedOrders wanted);
}
