package id.blangkon.catalog.policy.sign;

import id.blangkon.catalog.access.Role;
import id.blangkon.catalog.error.Bilingual;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.policy.Facts;
import id.blangkon.catalog.policy.Finding;
import id.blangkon.catalog.policy.PolicyPack;
import id.blangkon.catalog.policy.RuleTexts;
import id.blangkon.catalog.policy.procurement.ProcurementCategory;
import id.blangkon.catalog.policy.splitting.OrderNames;
import id.blangkon.catalog.policy.splitting.PlacedOrder;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at an order for signs (table {@code order_signs}): what is merged that may have to stay
 * apart, one supplier who gets most, prices that rose before it or come close to what was to be
 * spent, the end of the year, and names that say little. Rows are read once.
 */
public final class OrderSigns {

  /** Hundredths of a percent. */
  private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

  private static final long LONGEST_YEAR = 366;

  private final RuleTexts texts;
  private final List<SignRow> rows;

  /**
   * @throws id.blangkon.catalog.policy.PolicyPackException when the table holds something that
   *     cannot be used, with file and line
   */
  public OrderSigns(PolicyPack pack) {
    this.texts = new RuleTexts(pack);
    this.rows = pack.table("order_signs").rows().stream().map(SignRow::of).toList();
  }

  /** How many days with that of the order are looked at for what the work unit buys in a year. */
  public long longestWindow() {
    return rows.stream().anyMatch(row -> row.sign() == SignRow.Sign.CONCENTRATED)
        ? LONGEST_YEAR
        : 1;
  }

  /** How many days before an order its prices are looked at; zero when they are not. */
  public long longestRise() {
    return rows.stream()
        .filter(row -> row.sign() == SignRow.Sign.PRICE_RISEN)
        .mapToLong(SignRow::days)
        .max()
        .orElse(0);
  }

  /** Whether prices are looked at beside those of others, on any day. */
  public boolean comparesOffers() {
    return asks(SignRow.Sign.PRICE_ABOVE_OFFERS);
  }

  /** Whether it is asked who of the buyer's acts for the supplier, on any day. */
  public boolean looksForRelations() {
    return asks(SignRow.Sign.RELATED_OFFICIAL);
  }

  private boolean asks(SignRow.Sign sign) {
    return rows.stream().anyMatch(row -> row.sign() == sign);
  }

  /**
   * The signs of an order, each once.
   *
   * @param rulesOf the day whose rules apply
   * @param before orders of the same work unit, among them those of the year with its root category
   */
  public List<Finding> judge(ObservedOrder order, LocalDate rulesOf, List<PlacedOrder> before) {
    Set<SignRow.Sign> told = EnumSet.noneOf(SignRow.Sign.class);
    List<Finding> findings = new ArrayList<>();
    for (SignRow row : rows) {
      if (row.period().covers(rulesOf) && !told.contains(row.sign())) {
        Facts facts = facts(row, order, before);
        if (facts != null) {
          told.add(row.sign());
          texts
              .finding(row.sign().code(), rulesOf, facts, row.provenance())
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Null when there is no such sign. */
  private static @Nullable Facts facts(SignRow row, ObservedOrder order, List<PlacedOrder> before) {
    return switch (row.sign()) {
      case MERGED_KINDS -> mergedKinds(row, order);
      case MERGED_SIZES -> mergedSizes(row, order);
      case CONCENTRATED -> concentrated(row, order.placed(), before);
      case PRICE_RISEN -> priceRisen(row, order);
      case PRICE_ABOVE_OFFERS -> priceAboveOffers(row, order);
      case RELATED_OFFICIAL -> related(order);
      case PRICE_AT_ESTIMATE -> {
        Rupiah estimate = order.estimate();
        yield estimate != null && isClose(row, order, estimate)
            ? close(row, order).money("estimate", estimate)
            : null;
      }
      case PRICE_AT_CEILING ->
          isClose(row, order, order.ceiling())
              ? close(row, order).money("ceiling", order.ceiling())
              : null;
      case YEAR_END -> {
        LocalDate day = order.placed().day();
        yield day.lengthOfYear() - day.getDayOfYear() < row.days()
            ? Facts.none().number("days", row.days())
            : null;
      }
      case SHORT_TITLE -> {
        String name = order.placed().planName();
        yield name.codePointCount(0, name.length()) < row.count()
            ? Facts.none().text("planName", name).number("count", row.count())
            : null;
      }
    };
  }

  private static @Nullable Facts mergedKinds(SignRow row, ObservedOrder order) {
    Set<ProcurementCategory> kinds = EnumSet.noneOf(ProcurementCategory.class);
    order.lines().forEach(line -> kinds.add(line.kind()));
    if (kinds.size() < row.count() || roots(order).size() < row.count()) {
      return null;
    }
    return Facts.none()
        .word(
            "kinds",
            kinds.stream().map(Enum::name).collect(Collectors.joining(", ")),
            Bilingual.of(
                kinds.stream()
                    .map(kind -> kind.words().indonesian())
                    .collect(Collectors.joining(", ")),
                kinds.stream()
                    .map(kind -> kind.words().english())
                    .collect(Collectors.joining(", "))));
  }

  private static @Nullable Facts mergedSizes(SignRow row, ObservedOrder order) {
    Set<String> roots = roots(order);
    return order.small() || roots.size() < row.count()
        ? null
        : Facts.none().number("categories", roots.size()).text("scale", order.scale());
  }

  private static Set<String> roots(ObservedOrder order) {
    Set<String> roots = new TreeSet<>();
    order.lines().forEach(line -> roots.add(root(line.category())));
    return roots;
  }

  private static String root(String category) {
    int end = category.indexOf('.');
    return end < 0 ? category : category.substring(0, end);
  }

  private static @Nullable Facts concentrated(
      SignRow row, PlacedOrder order, List<PlacedOrder> before) {
    List<PlacedOrder> ofYear = new ArrayList<>();
    for (PlacedOrder other : before) {
      if (other.day().getYear() == order.day().getYear()
          && root(other.category()).equals(root(order.category()))) {
        ofYear.add(other);
      }
    }
    List<PlacedOrder> ofSupplier =
        ofYear.stream().filter(other -> other.supplier().equals(order.supplier())).toList();
    Rupiah all = sum(ofYear).plus(order.value());
    Rupiah own = sum(ofSupplier).plus(order.value());
    boolean most = part(own, all).compareTo(BigInteger.valueOf(row.percent())) > 0;
    return ofYear.size() + 1 < row.count() || !most
        ? null
        : Facts.none()
            .number("count", ofYear.size() + 1L)
            .number("share", part(own, all).divide(BigInteger.valueOf(100)).longValue())
            .money("sum", own)
            .money("value", all)
            .word("orders", OrderNames.references(ofSupplier), OrderNames.called(ofSupplier));
  }

  private static Rupiah sum(List<PlacedOrder> orders) {
    return orders.stream().map(PlacedOrder::value).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  /** Hundredths of a percent, rounded down; of nothing there is no part. */
  private static BigInteger part(Rupiah part, Rupiah whole) {
    return whole.isPositive()
        ? BigInteger.valueOf(part.amount())
            .multiply(WHOLE)
            .divide(BigInteger.valueOf(whole.amount()))
        : BigInteger.ZERO;
  }

  private static @Nullable Facts priceRisen(SignRow row, ObservedOrder order) {
    List<String> risen = new ArrayList<>();
    long most = 0;
    for (ObservedOrder.Line line : order.lines()) {
      long rise = rise(line, order.placed().day().minusDays(row.days()));
      if (rise > 0 && rise >= row.percent()) {
        risen.add(line.product());
        most = Math.max(most, rise);
      }
    }
    return risen.isEmpty()
        ? null
        : Facts.none()
            .text("product", String.join(", ", risen))
            .number("rise", most / 100)
            .number("days", row.days());
  }

  /** By how much the price is above the lowest since a day, in hundredths of a percent. */
  private static long rise(ObservedOrder.Line line, LocalDate since) {
    Optional<Rupiah> lowest =
        line.earlier().stream()
            .filter(price -> !price.until().isBefore(since))
            .map(EarlierPrice::price)
            .filter(Rupiah::isPositive)
            .min(Rupiah::compareTo);
    return lowest.isEmpty() || !line.price().isMoreThan(lowest.get())
        ? 0
        : part(line.price().minus(lowest.get()), lowest.get())
            .min(BigInteger.valueOf(Long.MAX_VALUE))
            .longValue();
  }

  /** The dearest of the lines beside what others ask is told with its figures. */
  private static @Nullable Facts priceAboveOffers(SignRow row, ObservedOrder order) {
    List<OffersOfOthers.Above> above =
        order.lines().stream()
            .map(line -> OffersOfOthers.compare(line, row))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(OffersOfOthers.Above::percent).reversed())
            .toList();
    if (above.isEmpty()) {
      return null;
    }
    OffersOfOthers.Above dearest = above.get(0);
    return Facts.none()
        .text(
            "product",
            above.stream().map(OffersOfOthers.Above::product).collect(Collectors.joining(", ")))
        .money("price", dearest.price())
        .money("median", dearest.median())
        .number("offers", dearest.offers())
        .number("share", dearest.percent());
  }

  private static @Nullable Facts related(ObservedOrder order) {
    List<Role> roles = order.related().stream().sorted().toList();
    return roles.isEmpty()
        ? null
        : Facts.none()
            .word(
                "roles",
                roles.stream().map(Enum::name).collect(Collectors.joining(", ")),
                Bilingual.of(
                    roles.stream()
                        .map(role -> role.title().indonesian())
                        .collect(Collectors.joining(", ")),
                    roles.stream()
                        .map(role -> role.title().english())
                        .collect(Collectors.joining(", "))));
  }

  private static boolean isClose(SignRow row, ObservedOrder order, Rupiah limit) {
    Rupiah value = order.placed().value();
    if (value.isMoreThan(limit)) {
      return false;
    }
    BigInteger below = BigInteger.valueOf(limit.minus(value).amount()).multiply(WHOLE);
    return below.compareTo(
            BigInteger.valueOf(limit.amount()).multiply(BigInteger.valueOf(row.percent())))
        < 0;
  }

  private static Facts close(SignRow row, ObservedOrder order) {
    return Facts.none()
        .money("gross", order.placed().value())
        .number("percent", Math.max(1, row.percent() / 100));
  }
}
