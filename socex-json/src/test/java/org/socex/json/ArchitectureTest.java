package org.socex.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(location -> !location.contains("-fixtures.jar"))
          .importPackages("org.socex.core", "org.socex.json");

  @Test
  void jsonDependsOnTheCoreAndJacksonCoreOnly() {
    classes()
        .that()
        .resideInAPackage("org.socex.json..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.socex.core..",
            "org.socex.json..",
            "tools.jackson.core..")
        .check(CLASSES);
  }

  @Test
  void coreDependsOnNeitherJsonNorJackson() {
    noClasses()
        .that()
        .resideInAPackage("org.socex.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.socex.json..", "tools.jackson..", "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void shapeDoesNotDependOnTheFacade() {
    noClasses()
        .that()
        .resideInAPackage("org.socex.json.shape")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.socex.json")
        .check(CLASSES);
    slices().matching("org.socex.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyJsonModulesUseTheTables() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.socex.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.socex.json.shape..")
        .check(CLASSES);
  }

  @Test
  void noPublicMethodShowsTheTables() {
    List<String> shown =
        CLASSES.stream()
            .filter(type -> type.getPackageName().equals("org.socex.json"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(
                unit ->
                    unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isTable)
                        || isTable(unit.getRawReturnType()))
            .map(unit -> unit.getFullName())
            .toList();
    assertEquals(List.of(), shown);
  }

  private static boolean isTable(JavaClass type) {
    return type.getPackageName().startsWith("org.socex.json.shape");
  }
}
