package org.socex.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Ruled;

/** Dependencies between the packages of the module, and what is visible outside them. */
class ArchitectureTest {
  private static final String NOUNS = "org.socex.core";
  private static final String RULE = "org.socex.core.rule";
  private static final String VALIDATION = "org.socex.core.validation";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(NOUNS);

  @Test
  void rulePackageDependsOnNeitherNounsNorValidation() {
    noClasses()
        .that()
        .resideInAPackage(RULE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(NOUNS, VALIDATION)
        .because("rule is used by every noun and by hosts that have none")
        .check(CORE);
  }

  @Test
  void nounsDoNotDependOnValidation() {
    noClasses()
        .that()
        .resideInAPackage(NOUNS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(VALIDATION)
        .because("a noun can be validated by a Jakarta provider alone")
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.socex.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void runTimeNeedsOnlyTheJdkAndTheValidationApi() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "jakarta.validation..",
                "org.jspecify.annotations",
                "org.immutables.value",
                "org.socex.core.."))
        .because("the model carries no other dependency into a host")
        .check(CORE);
    noClasses()
        .should()
        .accessClassesThat()
        .resideInAPackage("org.immutables..")
        .because("it is there while the values are generated, and no longer")
        .check(CORE);
    for (Class<?> noun : Nouns.reachable()) {
      Stream.concat(Stream.of(noun), Nouns.getters(noun).stream())
          .flatMap(element -> Stream.of(element.getAnnotations()))
          .map(annotation -> annotation.annotationType().getName())
          .forEach(name -> assertFalse(name.startsWith("org.immutables"), name));
    }
  }

  @Test
  void generatedClassesArePackagePrivate() {
    classes()
        .that(nameMatching(Pattern.quote(NOUNS) + "\\.(Immutable|With)[A-Z]\\w*"))
        .or(nameMatching(Pattern.quote(VALIDATION) + "\\.\\w*Plans?"))
        .should()
        .bePackagePrivate()
        .because("callers see the interface, its builder and the validator")
        .check(CORE);
  }

  @Test
  void ruleClassesAreFinalAndPackagePrivate() {
    classes()
        .that(nameMatching(Pattern.quote(NOUNS) + "\\.\\w+Rules"))
        .should()
        .bePackagePrivate()
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .because("hosts validate an object, not a rule of it")
        .check(CORE);
  }

  @Test
  void nounsAreSealedInterfaces() {
    classes()
        .that()
        .areAssignableTo(Ruled.class)
        .and()
        .arePublic()
        .and(not(nameMatching(Pattern.quote(Ruled.class.getName()))))
        .should()
        .beInterfaces()
        .andShould(beSealed())
        .because("only generated, immutable values may implement a noun")
        .check(CORE);
  }

  @Test
  void mainCodeReadsNeitherClockNorDefaultZone() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("now|systemDefault(Zone)?|currentTimeMillis|nanoTime")))
        .because("the same object has the same findings everywhere and at all times")
        .check(CORE);
  }

  private static ArchCondition<JavaClass> beSealed() {
    return new ArchCondition<>("be sealed") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean sealed = type.reflect().isSealed();
        events.add(new SimpleConditionEvent(type, sealed, type.getName() + " is not sealed"));
      }
    };
  }
}
