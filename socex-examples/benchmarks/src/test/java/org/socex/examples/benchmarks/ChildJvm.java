package org.socex.examples.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fresh JVM with a class path of its own.
 *
 * @param exit what it ended with
 * @param output what it printed, in lines
 */
public record ChildJvm(int exit, List<String> output) {

  /**
   * Runs one to its end.
   *
   * @param classPath a class out of each jar or folder
   * @param options the options of the JVM, the main class, and its arguments
   */
  public static ChildJvm run(List<Class<?>> classPath, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        classPath.stream()
            .map(ChildJvm::location)
            .distinct()
            .collect(Collectors.joining(System.getProperty("path.separator"))));
    Stream.of(options).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ChildJvm(process.waitFor(), output.lines().toList());
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
