package org.socex.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.Edition;
import org.socex.json.SocexJson;

class ModulePathTest {
  private static final String PROGRAM =
      """
      import org.socex.core.Strand;

      class Program {
        public static void main(String[] args) throws Exception {
          System.out.println(org.socex.jackson2.SocexModule.class.getModule());
          System.out.println(
              new com.fasterxml.jackson.databind.ObjectMapper()
                  .findAndRegisterModules()
                  .writeValueAsString(Strand.ECONOMIC_CRIME));
          System.out.println(org.socex.jackson3.SocexModule.class.getModule());
          System.out.println(
              tools.jackson.databind.json.JsonMapper.builder()
                  .findAndAddModules()
                  .build()
                  .writeValueAsString(Strand.ECONOMIC_CRIME));
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void bothModulesAreFoundOnTheModulePath() throws Exception {
    assertEquals(
        """
        module org.socex.jackson2
        "economic-crime"
        module org.socex.jackson3
        "economic-crime"
        """,
        run());
  }

  private String run() throws IOException, InterruptedException {
    Path program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath(),
                "--add-modules",
                "org.socex.jackson2,org.socex.jackson3",
                program.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    return Files.readString(output, UTF_8);
  }

  private static String modulePath() {
    return Stream.of(
            SocexModule.class,
            org.socex.jackson3.SocexModule.class,
            SocexJson.class,
            Edition.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonParser.class,
            JsonIgnore.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class,
            Valid.class,
            NullMarked.class)
        .map(ModulePathTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
