package org.socex.examples.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.Edition;
import org.socex.fixtures.HostileEdition;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;
import org.socex.json.schemaorg.SchemaOrg;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No text gets out of its place in a document: the form is that of a document of harmless ones. */
class HostileTextsTest {
  enum Json {
    FRAB(edition -> Frab.of(edition).document()),
    JSCALENDAR(edition -> JsCalendar.of(edition).document()),
    SCHEMA_ORG(edition -> SchemaOrg.of(edition).getDocument());

    private final Function<Edition, String> conversion;

    Json(Function<Edition, String> conversion) {
      this.conversion = conversion;
    }

    JsonNode of(Edition edition) {
      return JsonMapper.shared().readTree(conversion.apply(edition));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsAStringOfTheDocument(Json format) {
    Set<String> strings = new TreeSet<>();
    collect(format.of(HostileEdition.edition()), strings);
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
  void aCalendarHasTheSameComponentsAndProperties() {
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
