package org.socex.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image keeps only the resources that a file in the jar lists. */
class NativeImageTest {
  private static final String METADATA =
      "META-INF/native-image/org.socex/socex-json/reachability-metadata.json";

  @Test
  void metadataCoversEveryFileOfTheJar() throws IOException {
    JsonNode globs =
        JsonMapper.shared().readTree(classes().resolve(METADATA).toFile()).get("resources");
    List<PathMatcher> covered =
        globs
            .valueStream()
            .map(entry -> "glob:" + entry.get("glob").asString())
            .map(FileSystems.getDefault()::getPathMatcher)
            .toList();
    assertEquals(
        List.of(),
        files().stream()
            .filter(file -> covered.stream().noneMatch(glob -> glob.matches(Path.of(file))))
            .toList(),
        "cover these files in " + METADATA);
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
