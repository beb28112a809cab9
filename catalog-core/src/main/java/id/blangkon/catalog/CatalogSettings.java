package id.blangkon.catalog;

import id.blangkon.catalog.order.OrderJudge;
import id.blangkon.catalog.order.RegionalRules;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.procurement.ProcurementRules;
import id.blangkon.catalog.product.Categories;
import id.blangkon.catalog.product.Units;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.region.Regions;
import id.blangkon.catalog.storage.IdGenerator;
import id.blangkon.catalog.tax.TaxRules;
import id.blangkon.catalog.tax.VatTable;
import id.blangkon.catalog.tenant.WorkingCalendar;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;

/** What all use cases of a catalogue share. */
record CatalogSettings(
    InstantSource clock,
    IdGenerator ids,
    WorkingCalendar calendar,
    Regions regions,
    RegionCode province,
    Categories categories,
    Units units,
    PolicyPack pack,
    VatTable vat,
    TaxRules taxes,
    ProcurementRules procurement,
    OrderJudge judge,
    Map<RegionCode, RegionalRules> regional,
    String ocidPrefix) {

  ZoneId zone() {
    return calendar.zone();
  }
}
