package org.thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import org.thalweg.ui.part.SessionLock;

/** The house style's rules about code that a compiler does not hold: names, values, determinism. */
@AnalyzeClasses(packages = "org.thalweg", importOptions = DoNotIncludeTests.class)
class ConventionsTest {
  private static final String MATH = "org.thalweg.math..";

  /** The methods of {@link Math} whose result is the same bits on every JVM. */
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "max",
          "min",
          "sqrt",
          "signum",
          "floor",
          "ceil",
          "rint",
          "round",
          "fma",
          "ulp",
          "clamp",
          "copySign",
          "getExponent",
          "nextUp",
          "nextDown",
          "scalb");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameStartingWith("Base")
          .because("such a name fits everything and so says nothing");

  @ArchTest
  static final ArchRule mathGivesTheSameBitsOnEveryJvm =
      noClasses()
          .that()
          .resideInAPackage(MATH)
          .should()
          .callMethodWhere(target(owner(type(Math.class))).and(target(inexact())))
          .because("two nodes replay the same descent: transcendental functions are StrictMath's");

  @ArchTest
  static final ArchRule mathHasNoClockAndNoHiddenSeed =
      noClasses()
          .that()
          .resideInAPackage(MATH)
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
          .because("a descent is a pure function of its settings");

  @ArchTest
  static final ArchRule recordsHoldNoArrays =
      noFields()
          .that()
          .areDeclaredInClassesThat(describe("are records", JavaClass::isRecord))
          .should()
          .haveRawType(describe("an array", JavaClass::isArray))
          .because("an array in a record breaks equals and can be changed from outside");

  @ArchTest
  static final ArchRule fieldsArePrivateOrConstant =
      fields()
          .that()
          .arePublic()
          .should()
          .beStatic()
          .andShould()
          .beFinal()
          .because("state is reached through methods");

  @ArchTest
  static final ArchRule theSessionLockIsEnteredInOnePlace =
      noClasses()
          .that()
          .doNotBelongToAnyOf(SessionLock.class)
          .should()
          .callMethodWhere(target(owner(type(UI.class))).and(target(named("access"))))
          .because("a page that has been left must not stop whoever brings news to many");

  @ArchTest
  static final ArchRule onlyScreensComeToTheSessionLock =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.thalweg.ui..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(SessionLock.class)
          .because("nothing slow and no mathematics may run inside the session lock");

  @ArchTest
  static final ArchRule nothingPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("a host reads one log, and it holds no user text");

  private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> inexact() {
    return describe("an inexact method", method -> !EXACT.contains(method.getName()));
  }

  private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> named(String name) {
    return describe("named " + name, method -> method.getName().equals(name));
  }
}
