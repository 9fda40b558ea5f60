package org.socex.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project, or a part of one, whose content follows from the code. */
public final class DerivedFile {
  private static final boolean UPDATE = System.getProperty("socex.update") != null;

  private DerivedFile() {}

  /** Fails if a file is not up to date, or rewrites it if the build runs with -Dsocex.update. */
  public static void check(Path file, String content) throws IOException {
    String present = Files.exists(file) ? Files.readString(file) : "";
    if (UPDATE && !present.equals(content)) {
      Files.writeString(file, content);
    } else {
      assertEquals(content, present, file + " is out of date. Run mvn test -Dsocex.update");
    }
  }

  /** Does so for what stands between two lines of a file. */
  public static void checkPart(Path file, String before, String after, String content)
      throws IOException {
    String present = Files.readString(file);
    int start = present.indexOf(before) + before.length();
    int end = present.indexOf(after, start);
    check(file, present.substring(0, start) + content + present.substring(end));
  }
}
