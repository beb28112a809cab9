package id.blangkon.catalog.web.page.work;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.storage.Page;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.ScaleReview;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.web.page.model.WaitingCases;
import id.blangkon.catalog.web.page.site.Address;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person has to do about verification, on either side of it, as the inbox tells it. */
public final class WaitingVerifications {

  private final Catalog catalog;

  @Inject
  public WaitingVerifications(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * One entry for suppliers and one for products that wait for the actor's verification, and one
   * for each business of the actor that was asked to mend its registration; none where nothing
   * waits.
   */
  List<WaitingCases> of(Actor actor) {
    List<WaitingCases> cases = new ArrayList<>(sentBack(actor));
    if (WorkPlace.VERIFICATION.isFor(actor)) {
      addVerifications(actor, cases);
    }
    return cases;
  }

  private List<WaitingCases> sentBack(Actor actor) {
    return actor.appointments().stream()
        .map(Appointment::supplier)
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> catalog.suppliers().get(actor, id))
        .filter(supplier -> supplier.status() == SupplierStatus.NEEDS_FIX)
        .map(
            supplier ->
                new WaitingCases(
                    "registration",
                    1,
                    false,
                    ChronoUnit.DAYS.between(
                        catalog.calendar().dayOf(supplier.registeredAt()), catalog.today()),
                    Address.of(WorkPlace.SHOP.path()).with("usaha", supplier.id()).toString()))
        .toList();
  }

  private void addVerifications(Actor actor, List<WaitingCases> cases) {
    List<RegionCode> regions = regions(actor);
    PageRequest head = PageRequest.first(PageRequest.MOST);
    add(
        cases,
        "suppliers",
        regions.stream()
            .map(region -> catalog.suppliers().listWaiting(actor, region, head))
            .toList(),
        Supplier::registeredAt);
    add(
        cases,
        "products",
        regions.stream()
            .map(region -> catalog.products().listWaiting(actor, region, head))
            .toList(),
        Product::createdAt);
    addReviews(cases, catalog.scales().due(actor, regions, head));
  }

  private void addReviews(List<WaitingCases> cases, Page<ScaleReview> due) {
    due.items().stream()
        .map(ScaleReview::dueAt)
        .min(Comparator.naturalOrder())
        .ifPresent(
            nearest ->
                cases.add(
                    new WaitingCases(
                        "scales",
                        due.items().size(),
                        due.next() != null,
                        Math.max(
                            0,
                            ChronoUnit.DAYS.between(
                                catalog.calendar().dayOf(nearest), catalog.today())),
                        WorkPlace.VERIFICATION.path())));
  }

  private List<RegionCode> regions(Actor actor) {
    Set<RegionCode> own =
        actor.appointments().stream()
            .filter(held -> held.role() == Role.PROCUREMENT_UNIT)
            .map(Appointment::tenant)
            .filter(tenant -> tenant != null)
            .map(tenant -> tenant.region())
            .collect(Collectors.toSet());
    return catalog.regions().within(catalog.province()).stream()
        .map(Region::code)
        .filter(code -> actor.holds(Role.PROVINCIAL_ADMIN) || own.contains(code))
        .toList();
  }

  private <T> void add(
      List<WaitingCases> cases, String kind, List<Page<T>> pages, Function<T, Instant> since) {
    List<Instant> moments =
        pages.stream()
            .flatMap(page -> page.items().stream())
            .map(since)
            .sorted(Comparator.naturalOrder())
            .toList();
    if (!moments.isEmpty()) {
      LocalDate today = catalog.calendar().dayOf(catalog.clock().instant());
      LocalDate oldest = catalog.calendar().dayOf(moments.get(0));
      cases.add(
          new WaitingCases(
              kind,
              moments.size(),
              pages.stream().anyMatch(page -> page.next() != null),
              Math.max(0, ChronoUnit.DAYS.between(oldest, today)),
              WorkPlace.VERIFICATION.path()));
    }
  }
}
