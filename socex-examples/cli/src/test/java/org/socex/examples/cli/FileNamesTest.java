package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "x.json, x.json",
    "./a/../x.json, x.json",
    "a b/c d.json, a%20b/c%20d.json",
    "a:b.json, a%3Ab.json",
    "100%.json, 100%25.json",
    "a?b#c.json, a%3Fb%23c.json",
    "-, -"
  })
  void uriIsRelativeToTheCurrentDirectoryAndEncoded(String file, String uri) {
    assertEquals(uri, FileNames.uri(Path.of(file)));
    assertEquals(uri, FileNames.uri(Path.of(file).toAbsolutePath()));
  }

  @Test
  void uriOfAFileElsewhereIsAbsolute() {
    assertEquals("file:///some%20where/x.json", FileNames.uri(Path.of("/some where/x.json")));
  }
}
