package id.blangkon.catalog.ocds;

import static id.blangkon.catalog.ocds.JsonReading.amount;
import static id.blangkon.catalog.ocds.JsonReading.instant;
import static id.blangkon.catalog.ocds.JsonReading.number;
import static id.blangkon.catalog.ocds.JsonReading.object;
import static id.blangkon.catalog.ocds.JsonReading.objects;
import static id.blangkon.catalog.ocds.JsonReading.text;
import static id.blangkon.catalog.ocds.JsonReading.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checks of single records, after Pelican, the tool of the Open Contracting Partnership. Each
 * says of a compiled release whether it holds; null when there is nothing to look at.
 */
record RecordCheck(String id, String level, Function<Map<?, ?>, @Nullable Boolean> rule) {

  /** Five billion US dollars at 15,000 rupiah. */
  private static final long REALISTIC = 75_000_000_000_000L;

  private static final int LONGEST_DESCRIPTION = 250;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2050;
  private static final Set<String> DATES =
      Set.of("date", "dateSigned", "dateMet", "dateModified", "dueDate", "startDate", "endDate");

  /** Of org-id.guide for Indonesia; deprecated ones are not among them. */
  private static final Set<String> SCHEMES = Set.of("ID-COA", "ID-DJP", "ID-KHH", "ID-KLN");

  private static final Set<String> WITHOUT_AWARD =
      Set.of("planning", "planned", "active", "cancelled", "unsuccessful", "withdrawn");

  /** All of them, by their number. */
  static final List<RecordCheck> ALL =
      List.of(
          new RecordCheck("P01", "field", RecordCheck::hasRegisteredPrefix),
          new RecordCheck(
              "P02",
              "field",
              release -> all(release, RecordCheck::isDate, RecordCheck::isRealistic)),
          new RecordCheck("P04", "field", RecordCheck::knowsSchemes),
          new RecordCheck(
              "P06",
              "field",
              release -> all(release, (n, v) -> n.equals("description"), RecordCheck::isShort)),
          new RecordCheck(
              "P09",
              "field",
              release -> all(release, RecordCheck::isNumber, (n, v) -> (Long) v >= 0)),
          new RecordCheck("P10", "field", release -> text(release, "language").matches("[a-z]{2}")),
          new RecordCheck(
              "P20",
              "release",
              release -> all(release, RecordCheck::isPeriod, (n, v) -> isInOrder((Map<?, ?>) v))),
          new RecordCheck("P21", "release", RecordCheck::isSoleSourcing),
          new RecordCheck("P22", "release", RecordCheck::hasNoAwardOfAnEndedTender),
          new RecordCheck("P23", "release", RecordCheck::hasNoContractOfAnInactiveAward),
          new RecordCheck("P24", "release", RecordCheck::hasNoTransactionOfAnUnsignedContract),
          new RecordCheck("P25", "release", RecordCheck::hasNoDateOfUnmetMilestones),
          new RecordCheck(
              "P26",
              "release",
              release -> all(release, RecordCheck::isNumber, RecordCheck::isRealisticAmount)),
          new RecordCheck("P27", "release", RecordCheck::hasATimeline),
          new RecordCheck("P28", "release", RecordCheck::hasNoMilestoneAfterItself),
          new RecordCheck("P30", "release", RecordCheck::countsItsTenderers),
          new RecordCheck("P31", "release", RecordCheck::hasABudgetLikeItsTender),
          new RecordCheck("P32", "release", RecordCheck::hasContractsLikeItsAwards),
          new RecordCheck("P33", "release", RecordCheck::paysAtMostItsContracts),
          new RecordCheck("P34", "release", RecordCheck::hasRolesAsReferred),
          new RecordCheck("P35", "release", RecordCheck::hasNamesAsReferred),
          new RecordCheck("P40", "release", RecordCheck::hasReferencesThatResolve));

  /** Whether the compiled release is as the check asks; null when it has nothing to look at. */
  @Nullable Boolean holds(Map<?, ?> release) {
    return rule.apply(release);
  }

  private static Boolean hasRegisteredPrefix(Map<?, ?> release) {
    String ocid = text(release, "ocid");
    return ocid.matches("ocds-[a-z0-9]{6}-.+") && !ocid.startsWith("ocds-000000-");
  }

  /** Whether all fields that are meant are as they should be; null when there is none. */
  private static @Nullable Boolean all(
      Map<?, ?> release, BiPredicate<String, Object> meant, BiPredicate<String, Object> right) {
    boolean[] found = {false, true};
    JsonReading.walk(
        release,
        (name, value) -> {
          if (meant.test(name, value)) {
            found[0] = true;
            found[1] &= right.test(name, value);
          }
        });
    return found[0] ? found[1] : null;
  }

  private static boolean isDate(String name, Object value) {
    return DATES.contains(name);
  }

  private static boolean isRealistic(String name, Object value) {
    int year = JsonReading.yearOf((String) value);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean isShort(String name, Object value) {
    return ((String) value).length() <= LONGEST_DESCRIPTION;
  }

  private static boolean isNumber(String name, Object value) {
    return value instanceof Long;
  }

  private static boolean isRealisticAmount(String name, Object value) {
    return (Long) value <= REALISTIC;
  }

  private static boolean isPeriod(String name, Object value) {
    return value instanceof Map<?, ?> period
        && period.containsKey("startDate")
        && period.containsKey("endDate");
  }

  private static boolean isInOrder(Map<?, ?> period) {
    return areInOrder(instant(period, "startDate"), instant(period, "endDate"));
  }

  private static @Nullable Boolean knowsSchemes(Map<?, ?> release) {
    List<Map<?, ?>> identified =
        objects(release, "parties").stream().filter(p -> p.containsKey("identifier")).toList();
    return identified.isEmpty()
        ? null
        : identified.stream()
            .allMatch(party -> SCHEMES.contains(text(object(party, "identifier"), "scheme")));
  }

  private static @Nullable Boolean isSoleSourcing(Map<?, ?> release) {
    Map<?, ?> tender = object(release, "tender");
    Long tenderers = number(tender, "numberOfTenderers");
    if (tenderers == null || !text(tender, "procurementMethod").equals("direct")) {
      return null;
    }
    return tenderers <= 1;
  }

  private static @Nullable Boolean hasNoAwardOfAnEndedTender(Map<?, ?> release) {
    return WITHOUT_AWARD.contains(text(object(release, "tender"), "status"))
        ? objects(release, "awards").isEmpty() && objects(release, "contracts").isEmpty()
        : null;
  }

  private static @Nullable Boolean hasNoContractOfAnInactiveAward(Map<?, ?> release) {
    List<String> inactive =
        objects(release, "awards").stream()
            .filter(award -> !text(award, "status").equals("active"))
            .map(award -> text(award, "id"))
            .toList();
    return inactive.isEmpty()
        ? null
        : objects(release, "contracts").stream()
            .noneMatch(contract -> inactive.contains(text(contract, "awardID")));
  }

  private static @Nullable Boolean hasNoTransactionOfAnUnsignedContract(Map<?, ?> release) {
    List<Map<?, ?>> unsigned =
        objects(release, "contracts").stream()
            .filter(contract -> Set.of("pending", "cancelled").contains(text(contract, "status")))
            .toList();
    return unsigned.isEmpty()
        ? null
        : unsigned.stream().allMatch(contract -> transactions(contract).isEmpty());
  }

  private static @Nullable Boolean hasNoDateOfUnmetMilestones(Map<?, ?> release) {
    List<Map<?, ?>> unmet =
        milestones(release).filter(one -> !text(one, "status").equals("met")).toList();
    return unmet.isEmpty() ? null : unmet.stream().noneMatch(one -> one.containsKey("dateMet"));
  }

  private static Stream<Map<?, ?>> milestones(Map<?, ?> release) {
    return objects(release, "contracts").stream()
        .flatMap(contract -> objects(object(contract, "implementation"), "milestones").stream());
  }

  private static List<Map<?, ?>> transactions(Map<?, ?> contract) {
    return objects(object(contract, "implementation"), "transactions");
  }

  private static @Nullable Boolean hasATimeline(Map<?, ?> release) {
    List<Map<?, ?>> awards = objects(release, "awards");
    if (awards.isEmpty()) {
      return null;
    }
    List<@Nullable Instant> times = new ArrayList<>();
    times.add(instant(object(object(release, "tender"), "tenderPeriod"), "endDate"));
    awards.forEach(award -> times.add(instant(award, "date")));
    List<Map<?, ?>> contracts = objects(release, "contracts");
    contracts.forEach(contract -> times.add(instant(contract, "dateSigned")));
    contracts.forEach(
        contract -> transactions(contract).forEach(one -> times.add(instant(one, "date"))));
    times.add(instant(release, "date"));
    List<Instant> known = times.stream().filter(Objects::nonNull).map(Instant.class::cast).toList();
    for (int i = 1; i < known.size(); i++) {
      if (known.get(i).isBefore(known.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Boolean hasNoMilestoneAfterItself(Map<?, ?> release) {
    Instant at = instant(release, "date");
    List<Map<?, ?>> milestones = milestones(release).toList();
    return milestones.isEmpty()
        ? null
        : milestones.stream()
            .allMatch(
                one ->
                    areInOrder(instant(one, "dateMet"), at)
                        && areInOrder(instant(one, "dateModified"), at));
  }

  private static boolean areInOrder(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other == null || !other.isBefore(one);
  }

  private static @Nullable Boolean countsItsTenderers(Map<?, ?> release) {
    Map<?, ?> tender = object(release, "tender");
    Long number = number(tender, "numberOfTenderers");
    return number == null ? null : number == objects(tender, "tenderers").size();
  }

  private static @Nullable Boolean hasABudgetLikeItsTender(Map<?, ?> release) {
    return isHalfToOneAndAHalf(
        amount(object(object(release, "planning"), "budget"), "amount"),
        amount(object(release, "tender"), "value"));
  }

  private static @Nullable Boolean hasContractsLikeItsAwards(Map<?, ?> release) {
    return objects(release, "contracts").isEmpty()
        ? null
        : isHalfToOneAndAHalf(sum(objects(release, "contracts")), sum(objects(release, "awards")));
  }

  private static long sum(List<Map<?, ?>> valued) {
    long sum = 0;
    for (Map<?, ?> one : valued) {
      Long amount = amount(one, "value");
      sum += amount == null ? 0 : amount;
    }
    return sum;
  }

  private static @Nullable Boolean isHalfToOneAndAHalf(@Nullable Long one, @Nullable Long other) {
    if (one == null || other == null) {
      return null;
    }
    return 2 * one >= other && 2 * one <= 3 * other;
  }

  private static @Nullable Boolean paysAtMostItsContracts(Map<?, ?> release) {
    List<Map<?, ?>> paid =
        objects(release, "contracts").stream().filter(one -> !transactions(one).isEmpty()).toList();
    return paid.isEmpty()
        ? null
        : paid.stream()
            .allMatch(
                contract -> {
                  Long value = amount(contract, "value");
                  return value != null && sum(transactions(contract)) <= value;
                });
  }

  /** A party that is referred to, and in which role. */
  private record Reference(String role, Map<?, ?> party) {

    String id() {
      return text(party, "id");
    }
  }

  private static List<Reference> references(Map<?, ?> release) {
    List<Reference> references = new ArrayList<>();
    Map<?, ?> tender = object(release, "tender");
    references.add(new Reference("buyer", object(release, "buyer")));
    references.add(new Reference("procuringEntity", object(tender, "procuringEntity")));
    objects(tender, "tenderers").forEach(one -> references.add(new Reference("tenderer", one)));
    for (Map<?, ?> award : objects(release, "awards")) {
      objects(award, "suppliers").forEach(one -> references.add(new Reference("supplier", one)));
    }
    for (Map<?, ?> contract : objects(release, "contracts")) {
      for (Map<?, ?> transaction : transactions(contract)) {
        references.add(new Reference("payer", object(transaction, "payer")));
        references.add(new Reference("payee", object(transaction, "payee")));
      }
    }
    return references;
  }

  private static boolean hasRolesAsReferred(Map<?, ?> release) {
    Set<String> referred = new HashSet<>();
    references(release).forEach(one -> referred.add(one.role() + " " + one.id()));
    Set<String> played = new HashSet<>();
    for (Map<?, ?> party : objects(release, "parties")) {
      texts(party, "roles").forEach(role -> played.add(role + " " + text(party, "id")));
    }
    return referred.equals(played);
  }

  private static boolean hasNamesAsReferred(Map<?, ?> release) {
    return references(release).stream()
        .allMatch(
            one ->
                objects(release, "parties").stream()
                    .filter(party -> text(party, "id").equals(one.id()))
                    .allMatch(party -> text(party, "name").equals(text(one.party(), "name"))));
  }

  private static boolean hasReferencesThatResolve(Map<?, ?> release) {
    List<String> parties = ids(objects(release, "parties"));
    List<String> awards = ids(objects(release, "awards"));
    return references(release).stream().allMatch(one -> isOnce(one.id(), parties))
        && objects(release, "contracts").stream()
            .allMatch(contract -> isOnce(text(contract, "awardID"), awards));
  }

  private static List<String> ids(List<Map<?, ?>> objects) {
    return objects.stream().map(one -> text(one, "id")).toList();
  }

  private static boolean isOnce(String id, List<String> ids) {
    return ids.stream().filter(id::equals).count() == 1;
  }
}
