package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** The Jandex index in the jar, for frameworks that look for constraints at build time. */
class JandexTest {

  @Test
  void indexContainsEveryType() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Edition.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertEquals(types(classes), indexed(classes.resolve("META-INF/jandex.idx")));
  }

  private static TreeSet<String> types(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
          .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static TreeSet<String> indexed(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Index index = new IndexReader(in).read();
      return index.getKnownClasses().stream()
          .map(type -> type.name().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
