package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Profile;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.schemaorg.Loss;
import org.socex.json.schemaorg.SchemaOrg;

/** Compiles and runs the code of the README. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src/test/java/org/socex/json/ReadmeTest.java");

  /** The document of the README without its errors of shape. */
  private static final String THREE_DAYS =
      """
      {
        "id": "strategic-2032",
        "strand": "strategic",
        "year": 2032,
        "name": "Strategic SOCEX 2032",
        "dates": { "start": "2032-05-18", "end": "2032-05-20" },
        "capacity": 225,
        "status": "cancelled"
      }
      """;

  @Test
  void codeOfTheReadmeIsTheCodeOfThisTest() throws IOException {
    assertEquals(
        texts(SOURCE, "// README: from here\n(.*?)\\s*// README: to here"),
        texts(README, "```java\n(.*?)\n```\n"));
  }

  @Test
  void readerFindsWhatTheReadmeSays() throws IOException {
    String document = blocks("json").get(0);
    // README: from here
    SocexJson json = SocexJson.standard();
    ReadResult<Edition> result = json.readEdition(document);
    ValidationReport report = result.getReport();
    List<Finding> findings = report.getFindings();
    // README: to here
    assertEquals(
        blocks("text").get(0).lines().toList(), findings.stream().map(Finding::toString).toList());
  }

  @Test
  void readerOfDraftsHasItsOwnProfileAndLimits() {
    // README: from here
    SocexJson drafts =
        SocexJson.builder()
            .profile(Profile.DRAFT)
            .limits(ReadLimits.standard().withDocument(4 << 20))
            .build();
    // README: to here
    assertEquals(
        List.of("warning edition-length at \"/dates/end\""),
        drafts.readEdition(THREE_DAYS).getReport().warnings().stream()
            .map(each -> each.toString().replaceAll("^\\S+ |: .*", ""))
            .toList());
    assertFalse(drafts.readEdition(" ".repeat(4 << 20) + THREE_DAYS).getReport().isValid());
  }

  @Test
  void writtenDocumentsAreReadAgain() {
    SocexJson json = SocexJson.standard();
    Series series = SocexHistory.series();
    Edition edition = Strategic2031.edition();
    // README: from here
    byte[] compact = json.write(series);
    byte[] indented = json.writePretty(edition);
    // README: to here
    assertArrayEquals(compact, json.write(json.readSeries(compact).getValue().orElseThrow()));
    assertEquals(edition, json.readEdition(indented).orElseThrow());
  }

  @Test
  void reportAsJsonIsWhatTheReadmeSays() throws IOException {
    SocexJson json = SocexJson.standard();
    ValidationReport report = json.readEdition(THREE_DAYS).getReport();
    // README: from here
    byte[] line = json.writeReport("strategic-2032.json", report);
    // README: to here
    assertEquals(blocks("json").get(1), new String(line, UTF_8));
  }

  @Test
  void tableOfLimitsShowsTheStandard() throws IOException {
    ReadLimits standard = ReadLimits.standard();
    Map<String, String> limits = new TreeMap<>();
    Stream.of(ReadLimits.class.getRecordComponents())
        .forEach(
            limit -> {
              try {
                Object value = limit.getAccessor().invoke(standard);
                limits.put(limit.getName(), String.format(Locale.ROOT, "%,d", value));
              } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
              }
            });
    Map<String, String> shown = new TreeMap<>();
    Pattern.compile("\\| `(\\w+)` \\| ([0-9,]+) \\|")
        .matcher(Files.readString(README))
        .results()
        .forEach(row -> shown.put(row.group(1), row.group(2)));
    assertEquals(limits, shown);
  }

  @Test
  void archiveIsReadAndCounted(@TempDir Path folder) throws IOException {
    SocexJson json = SocexJson.standard();
    Path archive = folder.resolve("archive.ndjson");
    Files.writeString(
        archive, THREE_DAYS.replace("\n", "") + "\n{}\n" + new String(sound(json), UTF_8));
    long invalid;
    // README: from here
    try (Stream<ReadResult<Edition>> editions = json.readEditions(Files.newInputStream(archive))) {
      invalid = editions.filter(each -> !each.getReport().isValid()).count();
    }
    // README: to here
    assertEquals(2, invalid);
  }

  private static byte[] sound(SocexJson json) {
    return json.write(Strategic2031.edition());
  }

  @Test
  void archiveIsWritten() throws IOException {
    SocexJson json = SocexJson.standard();
    Series series = SocexHistory.series();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // README: from here
    json.writeEditions(series.getEditions().stream(), out);
    // README: to here
    assertEquals(series.getEditions().size(), out.toString(UTF_8).lines().count());
  }

  @Test
  void linkedDataCannotEndItsScript() {
    Edition edition = Strategic2031.edition().withTheme("</script>");
    // README: from here
    SchemaOrg linked = SchemaOrg.of(edition);
    String page = "<script type=\"application/ld+json\">%s</script>";
    String embedded = page.formatted(linked.getDocument().replace("<", "\\u003c"));
    List<Loss> losses = linked.getLosses();
    // README: to here
    assertEquals(embedded.length() - "</script>".length(), embedded.indexOf("</script>"));
    assertFalse(losses.isEmpty());
  }

  private static List<String> blocks(String language) throws IOException {
    return texts(README, "```" + language + "\n(.*?)\n```\n");
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1).stripIndent().strip())
        .toList();
  }
}
