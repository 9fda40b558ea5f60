package org.socex.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.DerivedFile;

/** A native image keeps of reflection and resources only what a file in the jar asks for. */
class NativeImageTest {
  private static final String METADATA =
      "META-INF/native-image/org.socex/socex-json/reachability-metadata.json";

  @Test
  void metadataListsEveryFileOfTheJar() throws IOException {
    String resources =
        files().stream()
            .map("    {\"glob\": \"%s\"}"::formatted)
            .collect(Collectors.joining(",\n", "{\n  \"resources\": [\n", "\n  ]\n}\n"));
    DerivedFile.assertCurrent(Path.of("src/main/resources", METADATA), resources);
  }

  @Test
  void libraryUsesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .because("the metadata for native images would have to list it")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.socex.json"));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> classes().relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class"))
          .filter(name -> !List.of(METADATA, "META-INF/jandex.idx").contains(name))
          .sorted()
          .toList();
    }
  }

  private static Path classes() {
    try {
      return Path.of(SocexJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
