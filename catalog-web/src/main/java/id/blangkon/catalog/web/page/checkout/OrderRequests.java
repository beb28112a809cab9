package id.blangkon.catalog.web.page.checkout;

import id.blangkon.catalog.Catalog;
import id.blangkon.catalog.order.Delivery;
import id.blangkon.catalog.order.OrderRequest;
import id.blangkon.catalog.plan.PlanItem;
import id.blangkon.catalog.policy.PaymentMethod;
import id.blangkon.catalog.policy.procurement.ContractForm;
import id.blangkon.catalog.region.Region;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.FieldProblem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the request to the core from a form, or says everything that is missing or has not its
 * form; what the answers mean is the core's to judge.
 */
public final class OrderRequests {

  private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\..*");
  private static final String DELIVERY = "delivery.";

  private final Catalog catalog;

  @Inject
  public OrderRequests(Catalog catalog) {
    this.catalog = catalog;
  }

  /** A request, or what is wrong with the form. */
  record Read(Optional<OrderRequest> request, List<FieldProblem> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  Read read(OrderForm typed, Basket basket, List<PlanItem> plans) {
    Messages words = Messages.of(typed.language());
    List<FieldProblem> problems = new ArrayList<>(basket.problems());
    Optional<PlanItem> plan = chosen(plans, typed.planItem());
    if (plan.isEmpty()) {
      problems.add(new FieldProblem("planItemId", words.text("problem.plan")));
    }
    Optional<Region> region = region(typed.region());
    if (region.isEmpty()) {
      problems.add(missing(words, "regionCode", "checkout.region"));
    }
    require(problems, words, typed.address(), "address");
    require(problems, words, typed.recipient(), "recipient");
    require(problems, words, typed.phone(), "phone");
    Optional<LocalDate> neededBy = day(typed.neededBy());
    if (neededBy.isEmpty()) {
      String label = words.text("checkout.neededBy");
      problems.add(
          new FieldProblem(
              "neededBy",
              words.text(typed.neededBy().isEmpty() ? "problem.required" : "problem.date", label)));
    }
    Optional<PaymentMethod> payment =
        Arrays.stream(PaymentMethod.values())
            .filter(method -> method.name().equals(typed.payment()))
            .findFirst();
    if (payment.isEmpty()) {
      problems.add(new FieldProblem("payment", words.text("problem.payment")));
    }
    if (!problems.isEmpty()) {
      return new Read(Optional.empty(), problems);
    }
    return new Read(
        Optional.of(
            new OrderRequest(
                    plan.orElseThrow().tenant(),
                    plan.orElseThrow().id(),
                    basket.requested(),
                    new Delivery(
                        region.orElseThrow().code(),
                        typed.address(),
                        typed.recipient(),
                        typed.phone(),
                        neededBy.orElseThrow()),
                    payment.orElseThrow(),
                    typed.note().isEmpty() ? null : typed.note())
                .by(form(typed.form()))
                .because(typed.reason().isEmpty() ? null : typed.reason())),
        List.of());
  }

  /** None for what no form is called: the lightest that is allowed then. */
  private static @Nullable ContractForm form(String typed) {
    return Arrays.stream(ContractForm.values())
        .filter(form -> form.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  /** The plan item that was chosen. */
  static Optional<PlanItem> chosen(List<PlanItem> plans, String id) {
    return plans.stream().filter(plan -> plan.id().toString().equals(id)).findFirst();
  }

  /** The region of the installation's province that has the code. */
  Optional<Region> region(String code) {
    return catalog.regions().within(catalog.province()).stream()
        .filter(region -> region.code().value().equals(code))
        .findFirst();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static void require(
      List<FieldProblem> problems, Messages words, String typed, String field) {
    if (typed.isEmpty()) {
      problems.add(missing(words, field, "checkout." + field));
    }
  }

  private static FieldProblem missing(Messages words, String field, String label) {
    return new FieldProblem(field, words.text("problem.required", words.text(label)));
  }

  /** The field of the form for one of the core's. */
  static String field(String ofCore) {
    Matcher line = LINE.matcher(ofCore);
    if (line.matches()) {
      return "quantity-" + line.group(1);
    }
    if (ofCore.startsWith(DELIVERY)) {
      return ofCore.substring(DELIVERY.length());
    }
    return ofCore.equals("lines") ? "" : ofCore;
  }
}
