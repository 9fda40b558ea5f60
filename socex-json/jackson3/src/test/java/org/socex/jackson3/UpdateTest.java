package org.socex.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonMerge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Strand;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An update replaces the fields that it has, and keeps the others. */
class UpdateTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final Edition EDITION = Strategic2031.edition();

  static final class Draft {
    @JsonMerge public Edition edition = EDITION;
    @JsonMerge public Map<String, Edition> others = new HashMap<>(Map.of("a", EDITION));
    public Strand strand = Strand.STRATEGIC;
  }

  @Test
  void fieldsOfAnUpdateReplaceThoseOfTheEdition() {
    assertEquals(
        EDITION.withName("Y").withStatus(EditionStatus.POSTPONED),
        update("{\"name\":\"Y\",\"status\":\"postponed\"}"));
    assertEquals(EDITION, update("{}"));
    assertEquals(
        EDITION.withSources(List.of("https://example.org/")),
        update("{\"$schema\":\"urn:socex:edition:1\",\"sources\":[\"https://example.org/\"]}"));
    assertEquals(EDITION.withSessions(List.of()), update("{\"sessions\":[]}"));
  }

  private static Object update(String json) {
    return MAPPER.readerForUpdating(EDITION).readValue(json);
  }

  @Test
  void updateWithEveryFieldIsTheOtherEdition() {
    Edition other = SocexHistory.edition("economic-crime-2019");
    String whole = MAPPER.writeValueAsString(other.withSpeakers(EDITION.getSpeakers()));
    assertEquals(other.getVenue(), ((Edition) update(whole)).getVenue());
    assertEquals(EDITION.getSpeakers(), ((Edition) update(whole)).getSpeakers());
  }

  @Test
  void problemsOfAnUpdateAreFindings() {
    assertEquals(
        List.of(
            "1:9 error field-type \"/name\"",
            "1:11 warning field-unknown \"/nam\"",
            "1:19 error field-duplicate \"/name\"",
            "1:61 error field-required \"/sessions/0/id\""),
        Problem.all(
            () ->
                update(
                    "{\"name\":1,\"nam\":2,\"name\":3,\"status\":\"scheduled\",\"sessions\":[{\"title\":\"T\",\"kind\":\"break\"}]}")));
  }

  @Test
  void mergedPropertiesOfTheHostAreUpdated() {
    Draft draft =
        MAPPER.readValue(
            "{\"edition\":{\"name\":\"Y\"},\"others\":{\"a\":{\"name\":\"Z\"}}}", Draft.class);
    assertEquals(EDITION.withName("Y"), draft.edition);
    assertEquals(Map.of("a", EDITION.withName("Z")), draft.others);
  }

  @Test
  void wordInAnUpdatedMapIsReplaced() {
    Map<String, Strand> strands = new HashMap<>(Map.of("a", Strand.STRATEGIC));
    MAPPER
        .readerFor(new TypeReference<Map<String, Strand>>() {})
        .withValueToUpdate(strands)
        .readValue("{\"a\":\"economic-crime\"}");
    assertEquals(Map.of("a", Strand.ECONOMIC_CRIME), strands);
  }
}
