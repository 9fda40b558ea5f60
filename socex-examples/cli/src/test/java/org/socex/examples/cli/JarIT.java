package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JarIT {
  private static final Path JAR = Path.of("target", "socex.jar");

  @TempDir private Path directory;

  @Test
  void jarRunsAloneAndWritesUtf8InAnyLocale() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder command =
        new ProcessBuilder(java.toString(), "-jar", JAR.toString(), "validate", "-")
            .redirectErrorStream(true);
    command.environment().put("LC_ALL", "C");
    Process process = command.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(Sandbox.LONG.getBytes(UTF_8));
    }
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertEquals("-:" + Sandbox.LONG_LINE, lines.get(0));
    assertEquals(2, lines.size());
    assertEquals(1, process.waitFor());
  }

  /** The program {@code script} runs a command at a terminal. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void terminalIsKnownWhateverStandardInputIs() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path document = Files.writeString(directory.resolve("long.json"), Sandbox.LONG);
    String command = java + " -jar " + JAR.toAbsolutePath() + " validate - < " + document;
    Process process =
        new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .start();
    String shown = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(shown.contains("at line 6, column 44 (edition-length)"), shown);
    assertTrue(shown.contains("\"2031-05-15\" },"), shown);
    assertEquals(1, process.waitFor());
  }

  @Test
  void jarHasNoModuleDescriptorAndKeepsServices() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        Stream<String> names = jar.stream().map(JarEntry::getName)) {
      List<String> all = names.toList();
      assertTrue(all.stream().noneMatch(name -> name.endsWith("module-info.class")));
      assertTrue(all.contains("META-INF/services/tools.jackson.core.TokenStreamFactory"));
      assertTrue(all.contains("META-INF/services/org/jline/terminal/provider/exec"));
    }
  }
}
