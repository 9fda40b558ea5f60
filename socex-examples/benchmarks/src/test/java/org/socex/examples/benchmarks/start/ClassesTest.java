package org.socex.examples.benchmarks.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.ChildJvm;
import org.socex.examples.benchmarks.document.Size;
import org.socex.json.SocexJson;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the classes that a fresh JVM loads to read and judge the document of 190 KB: all of them,
 * the JDK's and the hidden ones of lambdas included. Unlike its time, the number hardly varies.
 */
class ClassesTest {
  /** The budget, on JDK 17. Later releases of the JDK themselves take more to open a jar. */
  private static final int MOST_CLASSES = Runtime.version().feature() == 17 ? 1_000 : 1_200;

  static final List<Class<?>> CLASS_PATH =
      List.of(
          SocexStart.class,
          SocexJson.class,
          Edition.class,
          JsonFactory.class,
          JsonMapper.class,
          JsonProperty.class,
          Valid.class,
          NullMarked.class);

  @TempDir static Path folder;
  private static List<String> loaded;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path document = Files.write(folder.resolve("medium.json"), Size.MEDIUM.json());
    Path log = folder.resolve("loaded.log");
    ChildJvm child =
        ChildJvm.run(
            CLASS_PATH,
            "-Xlog:class+load:file=" + log,
            SocexStart.class.getName(),
            document.toString());
    assertEquals(new ChildJvm(0, List.of("400 0")), child);
    loaded = Files.readAllLines(log).stream().filter(line -> line.contains(" source: ")).toList();
  }

  @Test
  void fewClassesAreLoaded() {
    assertTrue(loaded.size() <= MOST_CLASSES, () -> loaded.size() + " classes");
  }

  @Test
  void databindIsNotLoaded() {
    assertEquals(
        List.of(),
        loaded.stream().filter(line -> line.contains(" tools.jackson.databind.")).toList());
  }
}
