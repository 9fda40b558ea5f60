package org.socex.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed, which a {@link java.io.PrintStream} does not say. */
final class FailureRecorder extends FilterOutputStream {
  private volatile @Nullable IOException failure;

  FailureRecorder(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Returns whether the reader of the output has gone, such as {@code head} after some lines. */
  boolean isPipeClosed() {
    IOException e = failure;
    return e != null
        && e.getMessage() != null
        && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
  }
}
