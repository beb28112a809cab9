package id.blangkon.catalog.web.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * What holds for all modules, and between them. The core has rules of its own in its own module.
 */
@AnalyzeClasses(packages = ModulesArchitectureTest.ROOT, importOptions = ProductionCode.class)
class ModulesArchitectureTest {

  static final String ROOT = "id.blangkon.catalog";

  private static final String WEB = ROOT + ".web";
  private static final String MYBATIS = ROOT + ".storage.mybatis";
  private static final String H2 = ROOT + ".storage.h2";
  private static final String POSTGRES = ROOT + ".storage.postgres";

  /** The package {@code web} itself puts the others together, so it is left out. */
  @ArchTest
  static final ArchRule thereIsNoCycleInTheWeb =
      slices().matching(WEB + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule thereIsNoCycleInStorage =
      slices().matching(ROOT + ".storage.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingBelowKnowsTheWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(WEB + "..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theDatabasesDoNotKnowEachOther =
      slices()
          .matching(ROOT + ".storage.(h2|postgres)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theSharedMappersDoNotKnowTheirDatabase =
      noClasses()
          .that()
          .resideInAPackage(MYBATIS + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(H2 + "..", POSTGRES + "..", "org.h2..", "org.postgresql..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule sqlIsWrittenInStorageOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages(MYBATIS + "..", H2 + "..", POSTGRES + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.apache.ibatis..", "org.flywaydb..", "com.zaxxer..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theServerChoosesItsStorageInOnePlace =
      noClasses()
          .that()
          .resideInAPackage(WEB + "..")
          .and()
          .resideOutsideOfPackages(WEB, WEB + ".inject..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MYBATIS + "..", H2 + "..", POSTGRES + "..")
          .because("the two databases are optional: an embedder brings one, or another")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule guiceIsKnownWhereTheServerIsPutTogether =
      onlyIn("com.google.inject..", WEB, WEB + ".inject..");

  @ArchTest
  static final ArchRule theServletContainerIsKnownWhereItIsStarted =
      onlyIn("org.eclipse.jetty..", WEB, WEB + ".jetty..", WEB + ".inject..");

  @ArchTest
  static final ArchRule jerseyIsKnownWhereItIsMounted =
      onlyIn("org.glassfish.jersey..", WEB, WEB + ".jersey..", WEB + ".jetty..", WEB + ".inject..");

  @ArchTest
  static final ArchRule theInjectionOfJerseyStaysBehindTheBridge =
      onlyIn("org.glassfish.hk2..", WEB + ".jersey..");

  @ArchTest
  static final ArchRule templatesAreRenderedByPages =
      onlyIn("gg.jte..", WEB + ".page..", WEB + ".inject..");

  @ArchTest static final ArchRule theApiDoesNotKnowThePages = unknownTo(".api", ".page");

  @ArchTest static final ArchRule thePagesDoNotKnowTheApi = unknownTo(".page", ".api");

  @ArchTest
  static final ArchRule openDataKnowsNeither =
      noClasses()
          .that()
          .resideInAPackage(WEB + ".open..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WEB + ".api..", WEB + ".page..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule wireTypesAreCalledJson =
      classes()
          .that()
          .resideInAPackage(WEB + ".api..")
          .and()
          .areTopLevelClasses()
          .and()
          .areRecords()
          .should()
          .haveSimpleNameEndingWith("Json")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule thereIsOneExceptionMapper =
      classes()
          .that()
          .implement("jakarta.ws.rs.ext.ExceptionMapper")
          .should()
          .resideInAPackage(WEB + ".jersey..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule contextIsAParameter =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.ws.rs.core.Context")
          .because("on a resource that Guice built such a field stays null")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule dependenciesComeThroughTheConstructor =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("com.google.inject.Inject")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ourJsonIsOfOneGeneration =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..")
          .because("that Jackson is there for Flyway and for the log encoder")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule logsGoThroughOneDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses()
          .should()
          .callMethodWhere(target(name("sleep")).and(target(owner(name("java.lang.Thread")))))
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

  private static ArchRule unknownTo(String knower, String known) {
    return noClasses()
        .that()
        .resideInAPackage(WEB + knower + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(WEB + known + "..")
        .allowEmptyShould(true);
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
}
