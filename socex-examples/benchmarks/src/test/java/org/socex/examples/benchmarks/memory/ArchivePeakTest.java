package org.socex.examples.benchmarks.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.ChildJvm;
import org.socex.examples.benchmarks.document.Size;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import tools.jackson.core.json.JsonFactory;

class ArchivePeakTest {
  private static final List<Class<?>> CLASS_PATH =
      List.of(
          ArchivePeak.class,
          SocexJson.class,
          Edition.class,
          Strategic2031.class,
          JsonFactory.class,
          Valid.class,
          NullMarked.class);

  @Test
  void anArchiveOfSeveralTimesTheHeapIsReadInIt() throws IOException, InterruptedException {
    ChildJvm child =
        ChildJvm.run(
            CLASS_PATH,
            "-Xmx24m",
            "-XX:+UseSerialGC",
            ArchivePeak.class.getName(),
            Size.MEDIUM.name(),
            "200");

    assertEquals(0, child.exit(), child::toString);
    assertEquals(
        List.of(2, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200),
        child.output().stream().map(line -> Integer.valueOf(line.split(",", 2)[0])).toList());
  }
}
