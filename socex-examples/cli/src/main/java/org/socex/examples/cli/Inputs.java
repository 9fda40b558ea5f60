package org.socex.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the arguments of a command stand for. */
final class Inputs {
  private static final String LINES = ".ndjson";

  private final Console console;
  private final List<Input> found = new ArrayList<>();

  private Inputs(Console console) {
    this.console = console;
  }

  /**
   * Lists the inputs in the order of the arguments; a directory's are in the order of their paths.
   * What cannot be read is an input, too: it says so when its turn comes.
   */
  static List<Input> of(List<Path> arguments, Console console) {
    Inputs inputs = new Inputs(console);
    arguments.forEach(inputs::add);
    return inputs.found;
  }

  private void add(Path argument) {
    if (argument.equals(Names.STANDARD_INPUT)) {
      found.add(standardInput());
    } else if (Files.isDirectory(argument)) {
      found.addAll(directory(argument));
    } else {
      found.add(file(argument));
    }
  }

  private Input standardInput() {
    return found.stream().anyMatch(input -> input.file().equals(Names.STANDARD_INPUT))
        ? Input.unreadable(
            Names.STANDARD_INPUT, new IOException("standard input can be read only once"))
        : Input.ofStream(console.in());
  }

  private Input file(Path file) {
    return file.toString().endsWith(LINES)
        ? Input.ofLines(file, console.progress())
        : Input.ofFile(file);
  }

  private List<Input> directory(Path directory) {
    List<Input> inside = new ArrayList<>();
    try {
      // a walk that does not follow links does not enter one at its start either
      Path start = directory.toRealPath();
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isDocument(file)) {
                inside.add(file(named(file)));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              inside.add(Input.unreadable(named(file), e));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
              return e == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, e);
            }

            private Path named(Path file) {
              return directory.resolve(start.relativize(file));
            }
          });
    } catch (IOException e) {
      inside.add(Input.unreadable(directory, e));
    }
    if (inside.isEmpty()) {
      IOException none = new IOException("no *.json or *.ndjson in this directory");
      inside.add(Input.unreadable(directory, none));
    }
    inside.sort(Comparator.comparing(Input::file));
    return inside;
  }

  /**
   * A link that leads nowhere is one: it was meant to be read. A pipe or linked directory is not.
   */
  private static boolean isDocument(Path file) {
    String name = file.toString();
    return (name.endsWith(".json") || name.endsWith(LINES))
        && (Files.isRegularFile(file) || !Files.exists(file));
  }
}
