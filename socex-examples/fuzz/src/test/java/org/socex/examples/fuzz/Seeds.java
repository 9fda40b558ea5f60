package org.socex.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.socex.core.Edition;
import org.socex.examples.formats.Frab;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

/** The documents that the fuzzer starts from and that every build replays. */
final class Seeds {
  private static final SocexJson JSON = SocexJson.standard();

  private Seeds() {}

  /** {@return the conformance corpus and the editions of the fixtures} */
  static List<Named<byte[]>> documents() {
    return Stream.concat(
            corpus().stream(),
            editions().map(edition -> Named.of(edition.getId(), JSON.write(edition))))
        .toList();
  }

  /** {@return a schedule of each edition, and the conformance corpus} */
  static List<Named<byte[]>> schedules() {
    return Stream.concat(
            editions()
                .map(
                    edition ->
                        Named.of(edition.getId(), Frab.of(edition).document().getBytes(UTF_8))),
            corpus().stream())
        .toList();
  }

  /** {@return an archive of all editions, blank and broken lines, and the conformance corpus} */
  static List<Named<byte[]>> lines() {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    editions()
        .forEach(
            edition -> {
              archive.writeBytes(JSON.write(edition));
              archive.write('\n');
            });
    return Stream.concat(
            Stream.of(
                Named.of("archive", archive.toByteArray()),
                Named.of("CR, LF and blank lines", "{}\r\n\r{}\r \n\t\n{}\n\n[]".getBytes(UTF_8))),
            corpus().stream())
        .toList();
  }

  private static Stream<Edition> editions() {
    return Stream.concat(
        Stream.of(Strategic2031.edition()), SocexHistory.series().getEditions().stream());
  }

  private static List<Named<byte[]>> corpus() {
    try {
      URI corpus = Seeds.class.getResource("/conformance").toURI();
      if (!corpus.getScheme().equals("jar")) {
        return corpus(Path.of(corpus));
      }
      try (FileSystem jar = FileSystems.newFileSystem(corpus, Map.of())) {
        return corpus(jar.getPath("/conformance"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Named<byte[]>> corpus(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .sorted(comparing(Path::toString))
          .map(file -> Named.of(folder.relativize(file).toString(), bytes(file)))
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
