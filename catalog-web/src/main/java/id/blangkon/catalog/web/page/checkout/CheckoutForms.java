package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.order.OrderPreview;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.storage.PageRequest;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.tax.PriceBreakdown;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.CheckoutLine;
import id.blangkon.catalog.web.page.model.CheckoutPage;
import id.blangkon.catalog.web.page.model.Choice;
import id.blangkon.catalog.web.page.model.Delivery;
import id.blangkon.catalog.web.page.model.FieldProblem;
import id.blangkon.catalog.web.page.model.FormToken;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.MoneyTable;
import id.blangkon.catalog.web.page.model.PlanChoice;
import id.blangkon.catalog.web.page.site.Goods;
import id.blangkon.catalog.web.page.site.MoneyTables;
import id.blangkon.catalog.web.page.site.Names;
import id.blangkon.catalog.web.page.site.RuleFindings;
import id.blangkon.catalog.web.page.work.WorkPlace;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the model of the form and of its review. */
public final class CheckoutForms {

  static final String ACTION = "/kerja/pesan";
  private static final int REGIONS_NAMED = 6;

  private final Catalog catalog;
  private final Goods goods;
  private final Names names;
  private final OrderRequests requests;

  @Inject
  public CheckoutForms(Catalog catalog, Goods goods, Names names, OrderRequests requests) {
    this.catalog = catalog;
    this.goods = goods;
    this.names = names;
    this.requests = requests;
  }

  /** The form, with what the goods cost as far as that is known. */
  CheckoutPage form(
      Frame frame,
      FormToken token,
      OrderForm typed,
      Basket basket,
      List<PlanItem> plans,
      List<FieldProblem> problems) {
    Basket.@Nullable Sum sum = basket.sum();
    MoneyTable money =
        sum == null ? null : MoneyTables.sums(sum.goods(), sum.vat(), frame.language());
    return page(
        frame, token, typed, basket, plans, money, null, chosen(typed), List.of(), problems);
  }

  /** The review of what would be sent. */
  CheckoutPage review(
      Frame frame,
      FormToken token,
      OrderForm typed,
      Basket basket,
      List<PlanItem> plans,
      OrderPreview preview,
      List<FieldProblem> problems) {
    MoneyTable money = MoneyTables.of(preview, frame.language());
    Instant decideBy =
        catalog
            .orders()
            .lifecycle()
            .deadline(OrderState.AWAITING_APPROVAL, catalog.clock().instant());
    return page(
        frame,
        token,
        typed,
        basket,
        plans,
        money,
        decideBy,
        forms(preview, frame.language()),
        preview.findings(),
        problems);
  }

  private static List<Choice> forms(OrderPreview preview, Language language) {
    return preview.judgement().forms().stream()
        .map(form -> choice(form, form == preview.form(), language))
        .toList();
  }

  private static Choice choice(ContractForm form, boolean selected, Language language) {
    String label = Messages.of(language).text("form." + form.name());
    return new Choice(form.name(), label, selected);
  }

  /** What a review before had, so that it is still there at the next one. */
  private static List<Choice> chosen(OrderForm typed) {
    return typed.form().isEmpty()
        ? List.of()
        : List.of(new Choice(typed.form(), typed.form(), true));
  }

  private CheckoutPage page(
      Frame frame,
      FormToken token,
      OrderForm typed,
      Basket basket,
      List<PlanItem> plans,
      @Nullable MoneyTable money,
      @Nullable Instant decideBy,
      List<Choice> contractForms,
      List<id.blangkon.catalog.policy.Finding> findings,
      List<FieldProblem> problems) {
    Supplier supplier = basket.supplier();
    return new CheckoutPage(
        frame,
        token,
        ACTION,
        goods.tag(supplier),
        plans(plans, typed.planItem()),
        basket.lines().stream().map(line -> line(line, frame.language())).toList(),
        others(supplier, basket),
        new Delivery(
            typed.region(),
            requests.region(typed.region()).map(Region::name).orElse(""),
            typed.address(),
            typed.recipient(),
            typed.phone(),
            typed.neededBy()),
        catalog.regions().within(catalog.province()).stream()
            .map(
                region ->
                    new Choice(
                        region.code().value(),
                        region.name(),
                        region.code().value().equals(typed.region())))
            .toList(),
        names.serviceArea(supplier, REGIONS_NAMED, frame.language()),
        typed.payment(),
        typed.note(),
        typed.reason(),
        contractForms,
        money,
        decideBy,
        RuleFindings.of(findings, planHref(typed.planItem()), frame.language()),
        catalog.orders().rulesAsked(tenant(plans, typed.planItem()), goods.today()),
        problems);
  }

  private static @Nullable TenantId tenant(List<PlanItem> plans, String chosen) {
    return plans.stream()
        .filter(plan -> plan.id().toString().equals(chosen))
        .map(PlanItem::tenant)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String planHref(String planItem) {
    return planItem.isEmpty() ? null : WorkPlace.PLANS.path() + "/" + planItem;
  }

  private CheckoutLine line(Basket.Line line, Language language) {
    Product product = line.offered().product();
    PriceBreakdown money = line.money();
    return new CheckoutLine(
        product.id().toString(),
        product.name(),
        product.unit(),
        goods.price(product, line.offered().supplier(), language).net(),
        line.typed(),
        money == null ? null : money.net().amount(),
        Goods.stock(product.stock()));
  }

  /** What can be charged now, and what was chosen whatever has become of it. */
  private List<PlanChoice> plans(List<PlanItem> plans, String chosen) {
    int year = goods.today().getYear();
    long offices = plans.stream().map(PlanItem::workUnit).distinct().count();
    return plans.stream()
        .filter(
            plan ->
                (plan.isUsableIn(year) && plan.left().isPositive())
                    || plan.id().toString().equals(chosen))
        .map(
            plan ->
                new PlanChoice(
                    plan.id().toString(),
                    plan.rupCode(),
                    offices > 1
                        ? plan.name() + ", " + names.workUnit(plan.tenant(), plan.workUnit())
                        : plan.name(),
                    plan.ceiling().amount(),
                    plan.reserved().amount(),
                    plan.spent().amount(),
                    plan.left().amount(),
                    plan.id().toString().equals(chosen)))
        .toList();
  }

  private List<Choice> others(Supplier supplier, Basket basket) {
    if (!supplier.isActive()) {
      return List.of();
    }
    Set<String> there =
        basket.lines().stream()
            .map(line -> line.offered().product().id().toString())
            .collect(Collectors.toSet());
    return catalog
        .products()
        .listPublic(supplier.id(), PageRequest.first(PageRequest.MOST))
        .items()
        .stream()
        .filter(product -> !there.contains(product.id().toString()))
        .map(product -> new Choice(product.id().toString(), product.name(), false))
        .toList();
  }

  /** Where an officer's goods usually go; empty when the tenant is the whole province. */
  String usualRegion(Actor officer) {
    return officer.appointments().stream()
        .filter(held -> held.role() == Role.PROCUREMENT_OFFICER)
        .map(held -> Objects.requireNonNull(held.tenant()).region().value())
        .filter(code -> requests.region(code).isPresent())
        .findFirst()
        .orElse("");
  }
}
