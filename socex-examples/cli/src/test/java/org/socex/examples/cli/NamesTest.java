package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
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
  void aUriIsRelativeToTheCurrentDirectoryAndEncoded(String file, String uri) {
    assertEquals(uri, Names.uri(Path.of(file)));
    assertEquals(uri, Names.uri(Path.of(file).toAbsolutePath()));
  }

  @Test
  void aUriOfAFileElsewhereIsAbsolute() {
    assertEquals("file:///some%20where/x.json", Names.uri(Path.of("/some where/x.json")));
  }
}
