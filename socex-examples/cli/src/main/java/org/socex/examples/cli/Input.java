package org.socex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/**
 * Something to validate.
 *
 * @param file its name as the user wrote it, or as found under a directory that the user wrote
 * @param streamed whether it is long, and worth all cores by itself
 * @param source how to validate it
 */
record Input(Path file, boolean streamed, Source source) {

  /** Validates one input. */
  @FunctionalInterface
  interface Source {
    ValidationReport validate(SocexJson json) throws IOException;
  }

  /** What became of an input. */
  sealed interface Outcome {
    /** It was read. */
    record Read(Path file, ValidationReport report) implements Outcome {}

    /** It could not be read, for a reason in a few words. */
    record Unread(Path file, String reason) implements Outcome {}
  }

  static Input ofFile(Path file) {
    return new Input(file, false, json -> json.read(file).getReport());
  }

  static Input ofLines(Path file, Progress progress) {
    return new Input(
        file,
        true,
        json -> {
          try (Stream<ReadResult<Edition>> lines = json.readEditions(progress.open(file))) {
            return LineReports.merged(lines);
          }
        });
  }

  static Input ofStream(InputStream in) {
    return new Input(Names.STANDARD_INPUT, false, json -> json.read(in).getReport());
  }

  static Input unreadable(Path file, IOException reason) {
    return new Input(
        file,
        false,
        json -> {
          throw reason;
        });
  }

  Outcome validate(SocexJson json) {
    try {
      return new Outcome.Read(file, source.validate(json));
    } catch (IOException e) {
      return new Outcome.Unread(file, reason(e));
    } catch (UncheckedIOException e) {
      return new Outcome.Unread(file, reason(Objects.requireNonNull(e.getCause())));
    } catch (OutOfMemoryError e) {
      // what there was is free again, and other files may be smaller
      return new Outcome.Unread(file, "not enough memory: give java more with -Xmx");
    }
  }

  /** Says in a few words why a file cannot be read. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String told = e instanceof FileSystemException ofFile ? ofFile.getReason() : e.getMessage();
    return told == null ? "cannot be read" : told;
  }
}
