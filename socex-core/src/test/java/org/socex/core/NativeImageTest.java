package org.socex.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Rule;
import org.socex.fixtures.DerivedFile;

/** A native image keeps only the reflection and resources that a file in the jar lists. */
class NativeImageTest {
  private static final Path METADATA =
      Path.of(
          "src/main/resources/META-INF/native-image/org.socex/socex-core/reachability-metadata.json");

  @Test
  void metadataNamesWhatJakartaProvidersReflectOnAndAllBundles() {
    DerivedFile.assertCurrent(METADATA, metadata());
  }

  @Test
  void mainCodeUsesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .because(
            "the metadata would have to list what it looks into, and it costs a start hundreds of"
                + " classes")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.socex.core"));
  }

  private static String metadata() {
    return Stream.of(
            entries("getters and their constraints", nouns(), "allPublicMethods"),
            entries("members of constraints", constraints(), "allPublicMethods"),
            entries("checks behind constraints", validators(), "allPublicConstructors"))
        .flatMap(entries -> entries)
        .collect(
            Collectors.joining(
                ",\n",
                "{\n  \"reflection\": [\n",
                """

                  ],
                  "resources": [
                    {"glob": "ContributorValidationMessages*.properties"},
                    {"glob": "org/socex/core/rule/rules*.properties"},
                    {"bundle": "ContributorValidationMessages"},
                    {"bundle": "org.socex.core.rule.rules"}
                  ]
                }
                """));
  }

  private static Stream<String> entries(String reason, List<Class<?>> types, String members) {
    return types.stream()
        .map(Class::getName)
        .sorted()
        .map(
            name ->
                "    {\"reason\": \"%s\", \"type\": \"%s\", \"%s\": true}"
                    .formatted(reason, name, members));
  }

  private static List<Class<?>> nouns() {
    return Nouns.reachable();
  }

  private static List<Class<?>> constraints() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Rule.class)
            .stream()
            .filter(type -> type.isAnnotatedWith(Constraint.class))
            .sorted(Comparator.comparing(type -> type.getName()))
            .<Class<?>>map(type -> type.reflect())
            .toList();
  }

  private static List<Class<?>> validators() {
    return constraints().stream()
        .flatMap(type -> Stream.of(type.getAnnotation(Constraint.class).validatedBy()))
        .<Class<?>>map(validator -> validator)
        .toList();
  }
}
