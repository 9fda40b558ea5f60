package org.socex.jackson2;

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
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An update replaces the fields that it has, and keeps the others. */
class UpdateTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final Edition EDITION = Strategic2031.edition();

  static final class Draft {
    @JsonMerge public Edition edition = EDITION;
    @JsonMerge public Map<String, Edition> others = new HashMap<>(Map.of("a", EDITION));
    public Strand strand = Strand.STRATEGIC;
  }

  @Test
  void fieldsOfAnUpdateReplaceThoseOfTheEdition() throws Exception {
    assertEquals(
        EDITION.withName("Y").withStatus(EditionStatus.POSTPONED),
        update("{\"name\":\"Y\",\"status\":\"postponed\"}"));
    assertEquals(EDITION, update("{}"));
    assertEquals(
        EDITION.withSources(List.of("https://example.org/")),
        update("{\"$schema\":\"urn:socex:edition:1\",\"sources\":[\"https://example.org/\"]}"));
    assertEquals(EDITION.withSessions(List.of()), update("{\"sessions\":[]}"));
  }

  private static Object update(String json) throws Exception {
    return MAPPER.readerForUpdating(EDITION).readValue(json);
  }

  @Test
  void updateWithEveryFieldIsTheOtherEdition() throws Exception {
    Edition other = SocexHistory.edition("economic-crime-2019");
    String whole = MAPPER.writeValueAsString(other.withSpeakers(EDITION.getSpeakers()));
    assertEquals(other.getVenue(), ((Edition) update(whole)).getVenue());
    assertEquals(EDITION.getSpeakers(), ((Edition) update(whole)).getSpeakers());
  }

  @Test
  void problemsOfAnUpdateAreFindings() throws Exception {
    assertEquals(
        List.of(
            "error field-type \"/name\"",
            "error field-unknown \"/nam\"",
            "error field-duplicate \"/name\"",
            "error field-required \"/sessions/0/id\""),
        Problem.all(
            () ->
                update(
                    "{\"name\":1,\"nam\":2,\"name\":3,\"status\":\"scheduled\",\"sessions\":[{\"title\":\"T\",\"kind\":\"break\"}]}")));
  }

  @Test
  void mergedPropertiesOfTheHostAreUpdated() throws Exception {
    Draft draft =
        MAPPER.readValue(
            "{\"edition\":{\"name\":\"Y\"},\"others\":{\"a\":{\"name\":\"Z\"}}}", Draft.class);
    assertEquals(EDITION.withName("Y"), draft.edition);
    assertEquals(Map.of("a", EDITION.withName("Z")), draft.others);
  }

  @Test
  void wordInAnUpdatedMapIsReplaced() throws Exception {
    Map<String, Strand> strands = new HashMap<>(Map.of("a", Strand.STRATEGIC));
    MAPPER
        .readerFor(new TypeReference<Map<String, Strand>>() {})
        .withValueToUpdate(strands)
        .readValue("{\"a\":\"economic-crime\"}");
    assertEquals(Map.of("a", Strand.ECONOMIC_CRIME), strands);
  }
}
