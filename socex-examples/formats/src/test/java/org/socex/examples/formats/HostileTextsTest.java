package org.socex.examples.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.Edition;
import org.socex.fixtures.HostileEdition;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile texts do not change the structure of a document. */
class HostileTextsTest {
  @ParameterizedTest
  @EnumSource(names = "ICALENDAR", mode = EnumSource.Mode.EXCLUDE)
  void everyHostileTextIsAStringOfTheDocument(Format format) {
    Set<String> strings = new TreeSet<>();
    JsonNode document =
        JsonMapper.shared().readTree(format.of(HostileEdition.edition()).document());
    collect(document, strings);
    List<String> missing =
        HostileTexts.all().stream()
            .filter(hostile -> UTF_8.newEncoder().canEncode(hostile.text()))
            .filter(hostile -> !strings.contains(hostile.text()))
            .map(HostileText::name)
            .toList();
    assertEquals(List.of(), missing);
  }

  private static void collect(JsonNode node, Set<String> strings) {
    node.stringValueOpt().ifPresent(strings::add);
    node.forEach(part -> collect(part, strings));
  }

  @Test
  void hostileTextsAddNoPropertiesToACalendar() {
    assertEquals(names(HostileEdition.harmless()), names(HostileEdition.edition()));
  }

  private static List<String> names(Edition edition) {
    return ICalendar.of(edition)
        .document()
        .replace("\r\n ", "")
        .lines()
        .map(line -> line.split("[:;]", 2)[0])
        .toList();
  }
}
