package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.socex.core.SocexDocument;

/** The forms in which a document can be handed to a reader. */
enum InputForm {
  BYTES {
    @Override
    ReadResult<? extends SocexDocument> give(SocexJson json, DocumentRoot root, byte[] document) {
      return root.read(json, document);
    }
  },
  STRING {
    @Override
    boolean takes(byte[] document) {
      try {
        UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
        return true;
      } catch (CharacterCodingException e) {
        return false;
      }
    }

    @Override
    ReadResult<? extends SocexDocument> give(SocexJson json, DocumentRoot root, byte[] document) {
      return root.read(json, new String(document, UTF_8));
    }
  },
  STREAM {
    @Override
    ReadResult<? extends SocexDocument> give(SocexJson json, DocumentRoot root, byte[] document)
        throws IOException {
      return root.read(json, new OneByteAtATime(document));
    }
  },
  FILE {
    private final Path file = newFile();

    @Override
    synchronized ReadResult<? extends SocexDocument> give(
        SocexJson json, DocumentRoot root, byte[] document) throws IOException {
      return root.read(json, Files.write(file, document));
    }
  };

  /** Returns whether a document can be had in this form. */
  boolean takes(byte[] document) {
    return true;
  }

  ReadResult<? extends SocexDocument> read(SocexJson json, DocumentRoot root, byte[] document) {
    try {
      return give(json, root, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  abstract ReadResult<? extends SocexDocument> give(
      SocexJson json, DocumentRoot root, byte[] document) throws IOException;

  private static Path newFile() {
    try {
      Path file = Files.createTempFile("socex", ".json");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream as slow as a stream can be. */
  private static final class OneByteAtATime extends InputStream {
    private final byte[] document;
    private int next;

    OneByteAtATime(byte[] document) {
      this.document = document;
    }

    @Override
    public int read() {
      return next == document.length ? -1 : document[next++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, 1));
    }
  }
}
