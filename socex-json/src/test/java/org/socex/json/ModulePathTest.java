package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import tools.jackson.core.JsonParser;

class ModulePathTest {
  private static final String PROGRAM =
      """
      import org.socex.core.Edition;
      import org.socex.json.ReadResult;
      import org.socex.json.SocexJson;

      class Program {
        public static void main(String[] args) {
          for (Class<?> type : new Class<?>[] {Edition.class, SocexJson.class}) {
            System.out.println(type.getModule());
          }
          show("{\\"id\\":\\"A\\",\\"strand\\":\\"strategic\\",\\"year\\":2031}");
          show(
              "{\\"id\\":\\"A\\",\\"strand\\":\\"strategic\\",\\"year\\":2031,\\"name\\":\\"B\\","
                  + "\\"status\\":\\"cancelled\\"}");
        }

        private static void show(String document) {
          ReadResult<Edition> result = SocexJson.standard().readEdition(document);
          result
              .getReport()
              .getFindings()
              .forEach(found -> System.out.println(found.getRule().getCode() + found.getPointer()));
          result
              .getValue()
              .map(SocexJson.standard()::write)
              .ifPresent(written -> System.out.println(new String(written)));
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void documentsAreReadAndValidatedOnTheModulePath() throws Exception {
    assertEquals(
        """
        module org.socex.core
        module org.socex.json
        field-required/name
        id-format/id
        {"$schema":"urn:socex:edition:1","id":"A","strand":"strategic","year":2031,"name":"B",\
        "timeZone":"Europe/London","status":"cancelled","attendanceMode":"in-person"}
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
                "org.socex.json",
                program.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    return Files.readString(output, UTF_8);
  }

  private static String modulePath() {
    return Stream.of(
            SocexJson.class, Edition.class, JsonParser.class, Valid.class, NullMarked.class)
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
