package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

class EitherRootTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final String MISSING_IN_A_SERIES = "/launchYear";
  private static final String MISSING_IN_AN_EDITION = "/strand";

  @TempDir private Path folder;

  @Test
  void writtenDocumentIsReadAsItsOwnType() throws IOException {
    for (byte[] series :
        List.of(JSON.write(SocexHistory.series()), JSON.writePretty(SocexHistory.series()))) {
      assertInstanceOf(Series.class, JSON.read(series).getValue().orElseThrow());
      assertInstanceOf(
          Series.class, JSON.read(new ByteArrayInputStream(series)).getValue().orElseThrow());
      assertInstanceOf(Series.class, JSON.read(new String(series, UTF_8)).getValue().orElseThrow());
      Path file = Files.write(folder.resolve("document.json"), series);
      assertInstanceOf(Series.class, JSON.read(file).getValue().orElseThrow());
    }
    byte[] edition = JSON.write(Strategic2031.edition());
    assertInstanceOf(Edition.class, JSON.read(edition).getValue().orElseThrow());
    assertInstanceOf(Edition.class, JSON.read(new String(edition, UTF_8)).getValue().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$schema\":\"urn:socex:series:1\"}",
        "{\"id\":[{}],\"$schema\":\"urn:socex:series:1\"}",
        "{\"editions\":[]}",
        "{\"editions\":null,\"x\":{\"$schema\":\"urn:socex:edition:1\"}}",
        "{\"id\":\"editions\",\"name\":{\"a\":[1]},\"\\u0065ditions\":7}",
        "\uFEFF{\"editions\":[]}",
      })
  void documentNamedSeriesOrWithEditionsIsASeries(String document) {
    assertEquals(1, missing(document, MISSING_IN_A_SERIES), document);
    assertEquals(0, missing(document, MISSING_IN_AN_EDITION), document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"$schema\":\"urn:socex:edition:1\",\"editions\":[]}",
        "{\"editions\":[],\"$schema\":\"urn:socex:edition:1\"}",
        "{\"editions\":[],\"$schema\":\"urn:socex:series:2\"}",
        "{\"editions\":[],\"$schema\":null}",
        "{\"venue\":{\"editions\":[]}}",
        "{\"id\":\"editions\"}",
        "{\"id\":\"$schema\",\"name\":\"urn:socex:series:1\"}",
      })
  void anyOtherDocumentIsAnEdition(String document) {
    assertEquals(0, missing(document, MISSING_IN_A_SERIES), document);
    assertEquals(1, missing(document, MISSING_IN_AN_EDITION), document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{\"a\":", "{\"editions\":[", "\u0000", "7"})
  void brokenDocumentHasAReport(String document) {
    assertEquals(false, JSON.read(document.getBytes(UTF_8)).getReport().isValid(), document);
  }

  @Test
  void brokenDocumentIsReadAsWhatItsStartShows() {
    assertEquals(
        List.of("1:16 error json-syntax \"\""),
        ShownFinding.all(JSON.read("{\"editions\":[],").getReport()));
    assertEquals(
        List.of("1:11 error json-syntax \"\""),
        ShownFinding.all(JSON.read("{\"year\":1,").getReport()));
  }

  private static long missing(String document, String pointer) {
    return JSON.read(document.getBytes(UTF_8)).getReport().getFindings().stream()
        .filter(finding -> finding.getPointer().equals(pointer))
        .count();
  }
}
