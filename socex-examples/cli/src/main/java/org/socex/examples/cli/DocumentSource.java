package org.socex.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadLimits;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/**
 * A file or stream to validate.
 *
 * @param file its name as given on the command line, or as found in a directory given there
 * @param streamed whether it is read line by line and uses all cores by itself
 * @param reading reads and validates it
 */
record DocumentSource(Path file, boolean streamed, Reading reading) {

  /** Reads and validates one document. */
  @FunctionalInterface
  interface Reading {
    Outcome.Read read(SocexJson json) throws IOException;
  }

  /** The result of reading one document. */
  sealed interface Outcome {
    /** The document was read. */
    record Read(Path file, ValidationReport report, SourceLookup source) implements Outcome {}

    /** The document could not be read, for a reason in a few words. */
    record Unread(Path file, String reason) implements Outcome {}
  }

  static DocumentSource ofFile(Path file) {
    return new DocumentSource(
        file,
        false,
        json ->
            new Outcome.Read(
                file,
                json.read(file).getReport(),
                SourceLookup.ofDocument(() -> Files.newInputStream(file))));
  }

  static DocumentSource ofLines(Path file, Progress progress) {
    return new DocumentSource(
        file,
        true,
        json -> {
          try (Stream<ReadResult<Edition>> lines = json.readEditions(progress.open(file))) {
            return new Outcome.Read(
                file,
                NdjsonReport.merged(lines),
                SourceLookup.ofLines(() -> Files.newInputStream(file)));
          }
        });
  }

  static DocumentSource ofStream(InputStream in) {
    return new DocumentSource(
        FileNames.STANDARD_STREAM,
        false,
        json -> {
          // one byte over the limit is enough to be refused
          byte[] document = in.readNBytes(ReadLimits.standard().document() + 1);
          return new Outcome.Read(
              FileNames.STANDARD_STREAM,
              json.read(document).getReport(),
              SourceLookup.ofDocument(() -> new ByteArrayInputStream(document)));
        });
  }

  static DocumentSource unreadable(Path file, IOException reason) {
    return new DocumentSource(
        file,
        false,
        json -> {
          throw reason;
        });
  }

  Outcome validate(SocexJson json) {
    try {
      return reading.read(json);
    } catch (IOException e) {
      return new Outcome.Unread(file, reason(e));
    } catch (UncheckedIOException e) {
      return new Outcome.Unread(file, reason(Objects.requireNonNull(e.getCause())));
    } catch (OutOfMemoryError e) {
      // the memory of this document is free again, and other documents may be smaller
      return new Outcome.Unread(file, "not enough memory; give java more with -Xmx");
    }
  }

  /** Returns in a few words why a file cannot be read. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = e instanceof FileSystemException ofFile ? ofFile.getReason() : e.getMessage();
    return reason == null ? "cannot be read" : reason;
  }
}
