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

/** Finds the documents that the arguments of a command name. */
final class DocumentFinder {
  private static final String LINES = ".ndjson";

  private final StandardStreams streams;
  private final List<DocumentSource> found = new ArrayList<>();

  private DocumentFinder(StandardStreams streams) {
    this.streams = streams;
  }

  /**
   * Returns the documents in the order of the arguments, and those of a directory in path order. A
   * file that cannot be read is in the list, too; reading it fails.
   */
  static List<DocumentSource> of(List<Path> arguments, StandardStreams streams) {
    DocumentFinder inputs = new DocumentFinder(streams);
    arguments.forEach(inputs::add);
    return inputs.found;
  }

  private void add(Path argument) {
    if (argument.equals(FileNames.STANDARD_STREAM)) {
      found.add(standardInput());
    } else if (Files.isDirectory(argument)) {
      found.addAll(directory(argument));
    } else {
      found.add(file(argument));
    }
  }

  private DocumentSource standardInput() {
    return found.stream().anyMatch(input -> input.file().equals(FileNames.STANDARD_STREAM))
        ? DocumentSource.unreadable(
            FileNames.STANDARD_STREAM, new IOException("standard input can be read only once"))
        : DocumentSource.ofStream(streams.in());
  }

  private DocumentSource file(Path file) {
    return file.toString().endsWith(LINES)
        ? DocumentSource.ofLines(file, streams.progress())
        : DocumentSource.ofFile(file);
  }

  private List<DocumentSource> directory(Path directory) {
    List<DocumentSource> inside = new ArrayList<>();
    try {
      // a walk that does not follow links would not enter a directory given as a link
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
              inside.add(DocumentSource.unreadable(named(file), e));
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
      inside.add(DocumentSource.unreadable(directory, e));
    }
    if (inside.isEmpty()) {
      IOException none = new IOException("no *.json or *.ndjson in this directory");
      inside.add(DocumentSource.unreadable(directory, none));
    }
    inside.sort(Comparator.comparing(DocumentSource::file));
    return inside;
  }

  /** A dangling link counts, since it was meant to be read. A pipe or linked directory does not. */
  private static boolean isDocument(Path file) {
    String name = file.toString();
    return (name.endsWith(".json") || name.endsWith(LINES))
        && (Files.isRegularFile(file) || !Files.exists(file));
  }
}
