package org.socex.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an NDJSON stream as documents, each with its line number. Blank lines are skipped.
 * If a line exceeds the limit, only one byte beyond the limit is kept.
 */
final class NdjsonLines implements Spliterator<Document> {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final ReadLimits limits;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private int lineNumber = 1;

  NdjsonLines(InputStream in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Document> action) {
    Document document = nextDocument();
    if (document != null) {
      action.accept(document);
    }
    return document != null;
  }

  /** Returns null, because a parallel stream would read ahead without a limit. */
  @Override
  public @Nullable Spliterator<Document> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }

  private @Nullable Document nextDocument() {
    try {
      while (next < filled || fill()) {
        int number = lineNumber;
        byte[] line = nextLine();
        if (line.length > limits.document() || !isBlank(line)) {
          return Document.of(line, number, limits);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the bytes up to the next LF, or one byte more than the limit. For the line number, a CR
   * without an LF also ends a line, as in {@link Positions}.
   */
  private byte[] nextLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    boolean afterReturn = false;
    while (!ended && (next < filled || fill())) {
      int from = next;
      while (next < filled && buffer[next] != '\n') {
        lineNumber += afterReturn ? 1 : 0;
        afterReturn = buffer[next] == '\r';
        next++;
      }
      line.write(buffer, from, (int) Math.min(next - from, limits.document() + 1L - line.size()));
      ended = next < filled;
      next += ended ? 1 : 0;
    }
    lineNumber++;
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
