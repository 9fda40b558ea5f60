package org.socex.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image keeps of reflection and resources only what a file in the jar asks for. */
class NativeImageTest {
  private static final String METADATA =
      "META-INF/native-image/org.socex/socex-json/reachability-metadata.json";

  @Test
  void theMetadataHasEveryFileOfTheJar() throws IOException {
    assertEquals(
        files(),
        values("resources", "glob"),
        "List the files of src/main/resources in " + METADATA + ", in order");
  }

  @Test
  void reflectionIsLeftToTheConstraintsOfTheModel() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .because("the metadata for native images lists nothing but the types of the model")
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

  private static List<String> values(String list, String name) throws IOException {
    JsonNode metadata = JsonMapper.shared().readTree(classes().resolve(METADATA).toFile());
    return metadata.get(list).valueStream().map(entry -> entry.get(name).asString()).toList();
  }

  private static Path classes() {
    try {
      return Path.of(SocexJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
