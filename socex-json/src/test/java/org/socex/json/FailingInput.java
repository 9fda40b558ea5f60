package org.socex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** An input whose reads fail, all with the same exception. */
final class FailingInput extends InputStream {
  private final IOException failure;

  private FailingInput(IOException failure) {
    this.failure = failure;
  }

  /** Returns an input of some bytes that then fails. */
  static InputStream after(byte[] start, IOException failure) {
    return new SequenceInputStream(new ByteArrayInputStream(start), new FailingInput(failure));
  }

  @Override
  public int read() throws IOException {
    throw failure;
  }
}
