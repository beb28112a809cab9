package id.blangkon.catalog.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = CoreArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

  static final String ROOT = "id.blangkon.catalog";

  /**
   * A package uses packages of lower floors only. The facade, which is the root package, stands on
   * top.
   */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          entry("", 12),
          entry("ocds", 11),
          entry("notice", 11),
          entry("transparency", 10),
          entry("training", 10),
          entry("document", 10),
          entry("conduct", 10),
          entry("order", 9),
          entry("search", 8),
          entry("sanction", 7),
          entry("product", 7),
          entry("plan", 7),
          entry("tenant", 6),
          entry("agency", 6),
          entry("supplier", 6),
          entry("tax", 5),
          entry("policy", 4),
          entry("access", 3),
          entry("journal", 3),
          entry("storage", 2),
          entry("party", 2),
          entry("csv", 2),
          entry("money", 1),
          entry("region", 1),
          entry("error", 1));

  /**
   * Arrows within one floor, each with its reason in docs/decisions: 0005-the-ground-floor.md,
   * 0009-agencies-know-tenants.md, 0017-every-change-is-an-event.md and
   * 0021-scales-are-looked-at-each-year.md.
   */
  private static final Set<String> ALLOWED_WITHIN_A_FLOOR =
      Set.of(
          "region -> error",
          "money -> error",
          "agency -> tenant",
          "supplier -> tenant",
          "access -> journal");

  @ArchTest
  static final ArchRule packagesUseLowerFloorsOnly =
      classes().should(useLowerFloorsOnly()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule thereIsNoCycleOfPackages =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule thePortOfSearchDoesNotKnowItsImplementation =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".search.lucene..", ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".search.lucene..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theCoreKnowsNoDatabaseNoHttpNoInjectionAndNothingUnlisted =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "..",
              "java.io..",
              "java.lang..",
              "java.math..",
              "java.net",
              "java.nio..",
              "java.security..",
              "java.text..",
              "java.time..",
              "java.util..",
              "javax.crypto..",
              // primitive types and their arrays
              "",
              "org.jspecify.annotations..",
              "org.slf4j..",
              "org.apache.lucene..",
              "de.siegmar.fastcsv..",
              "com.fasterxml.jackson.core..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule luceneStaysInItsPackage =
      onlyIn("org.apache.lucene..", ROOT + ".search.lucene..");

  @ArchTest
  static final ArchRule csvIsReadWhereReferenceDataAndImportsAre =
      onlyIn(
          "de.siegmar.fastcsv..",
          ROOT + ".policy..",
          ROOT + ".region..",
          ROOT + ".product..",
          ROOT + ".csv..");

  @ArchTest
  static final ArchRule jsonIsWrittenWhereItsBytesArePublished =
      onlyIn(
          "com.fasterxml.jackson.core..",
          ROOT + ".journal..",
          ROOT + ".ocds..",
          ROOT + ".transparency..");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .should()
          .callMethodWhere(
              target(nameMatching("now"))
                  .and(target(owner(resideInAPackage("java.time.."))))
                  .or(target(nameMatching("systemDefault|systemDefaultZone")))
                  .or(target(nameMatching("currentTimeMillis"))))
          .because(
              "tests and the practice mode move the clock, and the machine's time zone is nobody's")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule idsAreInjected =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".journal.Worker")
          .and()
          .resideOutsideOfPackage(ROOT)
          .should()
          .callMethodWhere(target(name("randomUUID")))
          .because(
              "the same commands give the same ids; the worker's name as holder of a lease is no id")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses()
          .should()
          .callMethodWhere(target(name("sleep")).and(target(owner(name("java.lang.Thread")))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticStateDoesNotChange =
      fields()
          .that()
          .haveModifier(JavaModifier.STATIC)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("two catalogues in one JVM must not meet")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule everyPackageSaysWhatItIs =
      classes().should(resideInADescribedPackage()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)(?![a-z]).*")
          .allowEmptyShould(true);

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> useLowerFloorsOnly() {
    return new ArchCondition<>("use packages of lower floors only") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        String from = capability(origin);
        if (!FLOORS.containsKey(from)) {
          events.add(
              SimpleConditionEvent.violated(origin, origin.getName() + " stands on no floor"));
          return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass targetClass = dependency.getTargetClass().getBaseComponentType();
          if (!targetClass.getPackageName().startsWith(ROOT)) {
            continue;
          }
          String to = capability(targetClass);
          boolean allowed =
              to.equals(from)
                  || FLOORS.getOrDefault(to, Integer.MAX_VALUE) < FLOORS.get(from)
                  || ALLOWED_WITHIN_A_FLOOR.contains(from + " -> " + to);
          if (!allowed) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> resideInADescribedPackage() {
    return new ArchCondition<>("reside in a package with a package-info that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  item, item.getPackageName() + " has no @NullMarked package-info"));
        }
      }
    };
  }

  /** The part of the package's name just below the root, or nothing for the root itself. */
  private static String capability(JavaClass item) {
    String below = item.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }
}
