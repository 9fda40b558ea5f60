package org.socex.examples.benchmarks.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.benchmarks.ChildJvm;
import org.socex.examples.benchmarks.document.Size;

/**
 * What the JVM compiles does what it did before. It has made a mistake once that showed in one of
 * four fresh processes, and never in a process that had run other tests.
 */
class CompiledCodeTest {
  @RepeatedTest(6)
  void aDocumentIsWrittenAndReadOverAndOver(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path document = Files.write(folder.resolve("small.json"), Size.SMALL.json());
    List<Class<?>> classPath = new ArrayList<>(ClassesTest.CLASS_PATH);
    classPath.add(OverAndOver.class);
    assertEquals(
        new ChildJvm(0, List.of()),
        ChildJvm.run(classPath, OverAndOver.class.getName(), document.toString()));
  }
}
