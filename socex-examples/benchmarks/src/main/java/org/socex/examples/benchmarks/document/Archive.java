package org.socex.examples.benchmarks.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.socex.json.SocexJson;

/**
 * An NDJSON archive of any length, generated while it is read. Every line is the same edition with
 * another id. A line costs one copy of its bytes.
 */
public final class Archive extends InputStream {
  private static final int LETTERS = 26;
  private static final String FIRST_ID = "archive-aaaaaaaa";

  private final byte[] line;
  private final int idEnd;
  private final int idStart;
  private long left;
  private int next;

  /**
   * Creates an archive.
   *
   * @param size the size of the editions
   * @param editions how many lines
   */
  public Archive(Size size, long editions) {
    String json =
        new String(
            SocexJson.standard().write(size.edition().withId(FIRST_ID)), StandardCharsets.UTF_8);
    line = (json + "\n").getBytes(StandardCharsets.UTF_8);
    idEnd = json.indexOf(FIRST_ID) + FIRST_ID.length();
    idStart = json.indexOf(FIRST_ID) + FIRST_ID.indexOf("aa");
    left = editions;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (left == 0) {
      return -1;
    }
    int count = 0;
    while (count < length && left > 0) {
      int chunk = Math.min(length - count, line.length - next);
      System.arraycopy(line, next, buffer, offset + count, chunk);
      count += chunk;
      next += chunk;
      if (next == line.length) {
        next = 0;
        left--;
        countUp();
      }
    }
    return count;
  }

  /** Counts in letters, because rule {@code edition-year-named} looks for years in ids. */
  private void countUp() {
    for (int i = idEnd - 1; i >= idStart; i--) {
      if (line[i] < 'a' + LETTERS - 1) {
        line[i]++;
        return;
      }
      line[i] = 'a';
    }
  }
}
