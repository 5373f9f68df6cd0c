package org.thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which package may see which: the table of packages in the design, line by line. */
@AnalyzeClasses(packages = "org.thalweg", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.thalweg";
  private static final String VECTOR = "org.thalweg.math.vector..";
  private static final String EXPRESSION = "org.thalweg.math.expression..";
  private static final String OBJECTIVE = "org.thalweg.math.objective..";
  private static final String OPTIMIZER = "org.thalweg.math.optimizer..";
  private static final String DESCENT = "org.thalweg.math.descent..";
  private static final String NETWORK = "org.thalweg.math.network..";
  private static final String MATH = "org.thalweg.math..";
  private static final String TEXT = "org.thalweg.text..";
  private static final String LESSON = "org.thalweg.lesson..";
  private static final String LIVE = "org.thalweg.live..";
  private static final String CHART = "org.thalweg.chart..";
  private static final String CLASSROOM = "org.thalweg.classroom..";
  private static final String REDIS = "org.thalweg.classroom.redis..";
  private static final String API = "org.thalweg.api..";
  private static final String HOST = "org.thalweg.host..";
  private static final String UI = "org.thalweg.ui..";

  @ArchTest
  static final ArchRule mathSeesTheJdkOnly =
      classes()
          .that()
          .resideInAPackage(MATH)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              MATH,
              TEXT,
              "java.lang..",
              "java.math..",
              "java.text..",
              "java.util..",
              "org.jspecify.annotations..")
          .because("the mathematics must run, be tested and be read without any framework");

  @ArchTest static final ArchRule text = mayUse(TEXT);
  @ArchTest static final ArchRule vector = mayUse(VECTOR);
  @ArchTest static final ArchRule expression = mayUse(EXPRESSION, VECTOR);
  @ArchTest static final ArchRule objective = mayUse(OBJECTIVE, EXPRESSION, VECTOR);

  @ArchTest static final ArchRule optimizer = mayUse(OPTIMIZER, OBJECTIVE, EXPRESSION, VECTOR);

  @ArchTest
  static final ArchRule descent = mayUse(DESCENT, OPTIMIZER, OBJECTIVE, EXPRESSION, VECTOR);

  @ArchTest
  static final ArchRule network =
      mayUse(NETWORK, DESCENT, OPTIMIZER, OBJECTIVE, EXPRESSION, VECTOR);

  @ArchTest static final ArchRule lesson = mayUse(LESSON, EXPRESSION);
  @ArchTest static final ArchRule live = mayUse(LIVE, MATH);
  @ArchTest static final ArchRule chart = mayUse(CHART);
  @ArchTest static final ArchRule classroom = mayUse(CLASSROOM, MATH, LIVE, LESSON);
  @ArchTest static final ArchRule api = mayUse(API, MATH);
  @ArchTest static final ArchRule ui = mayUse(UI, MATH, LESSON, LIVE, CHART, CLASSROOM);
  @ArchTest static final ArchRule host = mayUse(HOST, LESSON, LIVE, CLASSROOM);

  @ArchTest
  static final ArchRule roomsKnowNoFramework =
      classes()
          .that(resideInAPackage(CLASSROOM).and(not(resideInAPackage(REDIS))))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.thalweg..",
              "java..",
              "org.jspecify.annotations..",
              "com.github.benmanes.caffeine..")
          .because("any node that folds the log must come to the same state, wherever it runs");

  @ArchTest
  static final ArchRule redisIsSeenByNobody =
      noClasses()
          .that(not(resideInAPackage(REDIS)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(REDIS)
          .because("one node needs no broker: the store of the rooms is chosen by configuration");

  @ArchTest
  static final ArchRule vaadinIsSeenByScreensOnly =
      noClasses()
          .that(not(resideInAnyPackage(ROOT, HOST, CHART, UI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..")
          .because("descents, rooms and the HTTP interface outlive any screen");

  @ArchTest
  static final ArchRule springIsSeenAtTheEdgesOnly =
      noClasses()
          .that(not(resideInAnyPackage(ROOT, HOST, API, LIVE, REDIS, UI)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..")
          .because("wiring belongs to the edges; the chart could be published without Spring");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("org.thalweg.(**)")
          .should()
          .beFreeOfCycles()
          .because("a cycle of packages can only be read, tested and moved as one lump");

  @ArchTest
  static final ArchRule screensDoNotKnowEachOther =
      slices()
          .matching("org.thalweg.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage(UI),
              resideInAnyPackage(
                  "org.thalweg.ui.shell..", "org.thalweg.ui.screen..", "org.thalweg.ui.part.."))
          .because("what two screens share lives in the shell or below the screens");

  @ArchTest
  static final ArchRule viewsArePackagePrivate =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .bePackagePrivate()
          .because("a view is reached by its address, never by another class");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    List<String> unmarked =
        packagesWithClasses(classes.getPackage(ROOT))
            .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertEquals(List.of(), unmarked, "packages without @NullMarked: NullAway would skip them");
  }

  private static Stream<JavaPackage> packagesWithClasses(JavaPackage root) {
    return Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
        .filter(pack -> !pack.getClasses().isEmpty());
  }

  /** Classes of a package see, of our own packages, only their own and the named ones. */
  private static ArchRule mayUse(String from, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.thalweg..")
                .and(not(resideInAnyPackage(from, TEXT)))
                .and(not(JavaClass.Predicates.resideInAnyPackage(others))))
        .because("the arrows of the design point one way: from the screens down to the vectors");
  }
}
