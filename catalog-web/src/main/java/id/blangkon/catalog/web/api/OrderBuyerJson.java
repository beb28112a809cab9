package id.blangkon.catalog.web.api;

import id.blangkon.catalog.transparency.PublicOrder;

/** Who buys: the government, its agency and work unit. */
record OrderBuyerJson(
    String regionCode,
    String name,
    String agencyId,
    String agencyName,
    String workUnitId,
    String workUnitName) {

  static OrderBuyerJson of(PublicOrder order) {
    return new OrderBuyerJson(
        order.tenant(),
        order.tenantName(),
        order.agencyId(),
        order.agencyName(),
        order.workUnitId(),
        order.workUnitName());
  }
}
