package org.socex.examples.benchmarks.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socex.examples.benchmarks.document.Size;

class ArchivePeakTest {
  @Test
  void archiveLargerThanTheHeapIsReadToItsEnd() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ArchivePeak.class.getName(),
                Size.MEDIUM.name(),
                "200")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), output);
    assertEquals(
        List.of("2", "20", "40", "60", "80", "100", "120", "140", "160", "180", "200"),
        output.lines().map(line -> line.substring(0, line.indexOf(','))).toList());
  }
}
