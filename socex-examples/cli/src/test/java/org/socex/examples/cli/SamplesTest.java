package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

/** The sample documents of the repository are what their README says. */
class SamplesTest {
  private static final Path EXAMPLES = Path.of("..");
  private static final SocexJson JSON = SocexJson.standard();

  private final Sandbox here = new Sandbox(EXAMPLES);

  @Test
  void dataFolderHoldsTheFixturesInCanonicalForm() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    expected.put("series.json", new String(JSON.writePretty(SocexHistory.series()), UTF_8));
    for (Edition edition : SocexHistory.series().getEditions()) {
      expected.put(edition.getId() + ".json", new String(JSON.writePretty(edition), UTF_8));
    }
    expected.put(
        "strategic-2031.json", new String(JSON.writePretty(Strategic2031.edition()), UTF_8));
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("data"))) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void dataFolderIsValidUnderTheArchiveProfile() throws IOException {
    Run run = here.run("validate", "--profile", "archive", "data");
    String last = run.lines().get(run.lines().size() - 1);
    assertEquals(0, run.status());
    assertEquals(
        "14 files: 0 errors, 16 warnings, 141 infos (2 waived). Valid under the archive profile.",
        last);
    assertTrue(
        Files.readString(EXAMPLES.resolve("../README.md")).contains("\n`" + last + "`\n"),
        "the README of the project must quote this line: " + last);
  }

  @Test
  void everyMistakeInTheBrokenFolderIsReportedInPlace() {
    Run run = here.run("validate", "broken");
    assertEquals(1, run.status());
    assertEquals(
        """
        broken/misshapen-2031.json:1:1: error field-required
        broken/misshapen-2031.json:2:14: error schema-version
        broken/misshapen-2031.json:4:13: error field-format
        broken/misshapen-2031.json:5:11: error field-type
        broken/misshapen-2031.json:6:3: warning field-unknown
        broken/misshapen-2031.json:7:23: error field-format
        broken/misshapen-2031.json:7:44: error field-type
        broken/misshapen-2031.json:8:15: error field-format
        broken/misshapen-2031.json:9:13: error field-type
        broken/misshapen-2031.json:10:15: error field-type
        broken/misshapen-2031.json:11:28: error number-range
        broken/misshapen-2031.json:12:3: error field-duplicate
        broken/misshapen-2031.json:13:12: error field-required
        broken/misshapen-2031.json:15:82: error field-format
        broken/misshapen-2031.json:15:97: error field-format
        broken/misshapen-2031.json:16:5: error field-required
        broken/misshapen-2031.json:16:32: error field-format
        broken/misshapen-2031.json:16:51: error field-type
        broken/misshapen-2031.json:17:5: error field-type
        broken/strategic-2031.json:6:11: warning edition-year-named
        broken/strategic-2031.json:10:12: error edition-length
        broken/strategic-2031.json:25:19: error postcode-format
        broken/strategic-2031.json:48:21: warning capacity-room
        broken/strategic-2031.json:63:15: error capacity-venue
        broken/strategic-2031.json:166:9: error ref-duplicate
        broken/strategic-2031.json:182:15: error ref-dangling
        broken/strategic-2031.json:211:13: error id-duplicate
        broken/strategic-2031.json:255:16: error session-order
        broken/strategic-2031.json:289:14: error session-outside
        broken/strategic-2031.json:344:15: error session-room-clash
        broken/strategic-2031.json:382:9: error session-speaker-clash
        broken/strategic-2031.json:394:15: warning session-plenary-clash
        broken/strategic-2031.json:412:19: warning session-no-speaker
        broken/strategic-2031.json:473:15: error session-room-clash
        broken/strategic-2031.json:544:19: error capacity-session
        broken/strategic-2031.json:781:20: error text-blank
        broken/strategic-2031.json:792:15: error text-length
        broken/strategic-2031.json:952:5: warning ref-orphan
        broken/strategic-2031.json:958:5: warning ref-orphan
        broken/strategic-2031.json:967:5: warning ref-orphan
        broken/strategic-2031.json:974:5: warning ref-orphan
        broken/strategic-2031.json:981:5: warning ref-orphan
        broken/strategic-2031.json:1131:16: warning waitlist-order
        broken/strategic-2031.json:1151:16: error email-format
        broken/strategic-2031.json:1183:16: error delegate-duplicate
        broken/strategic-2031.json:1204:20: warning elective-count-under
        broken/strategic-2031.json:1221:9: error elective-clash
        broken/strategic-2031.json:1233:18: error country-code
        broken/strategic-2031.json:1251:20: warning elective-count-under
        broken/strategic-2031.json:1252:9: error elective-unknown
        broken/strategic-2031.json:1314:15: error waiver-unknown
        broken/strategic-2031.json:1318:15: error waiver-not-allowed
        broken/strategic-2031.json:1321:5: info waiver-unused
        broken/strategic-2031.json:1327:5: error url-format"""
            .lines()
            .toList(),
        shortened(run.lines().subList(0, run.lines().size() - 1)));
  }

  private static List<String> shortened(List<String> lines) {
    return lines.stream()
        .map(line -> line.replace("../", "").replaceFirst("(\\S+ \\S+ \\S+): .*", "$1"))
        .toList();
  }
}
