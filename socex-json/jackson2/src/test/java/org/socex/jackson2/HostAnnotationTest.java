package org.socex.jackson2;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.fixtures.CanaryEdition;
import org.socex.fixtures.SocexHistory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Annotations of a host that would change the JSON of the model. None is passed over in silence.
 */
class HostAnnotationTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final Edition EDITION = SocexHistory.edition("strategic-2019");
  private static final String SOUND =
      "{\"id\":\"x\",\"strand\":\"strategic\",\"year\":2032,\"name\":\"X\"}";

  record Ignoring(@JsonIgnoreProperties("delegates") Edition edition) {}

  record IgnoringInList(@JsonIgnoreProperties("delegates") List<Edition> edition) {}

  record IgnoringInMap(@JsonIgnoreProperties("delegates") Map<String, Edition> edition) {}

  record Including(@JsonIncludeProperties({"id", "name"}) Edition edition) {}

  record Filtering(@JsonFilter("without-delegates") Edition edition) {}

  record Unwrapping(String ref, @JsonUnwrapped Edition edition) {}

  record UnwrappingWithPrefix(String ref, @JsonUnwrapped(prefix = "socex") Edition edition) {}

  record Plain(Edition edition) {}

  record Lenient(@JsonIgnoreProperties(ignoreUnknown = true) Edition edition) {}

  record WriteOnly(
      @JsonIgnoreProperties(value = "delegates", allowSetters = true) Edition edition) {}

  abstract static class WithoutDelegates {
    @JsonIgnore
    abstract List<Delegate> getDelegates();
  }

  @JsonIgnoreProperties("email")
  abstract static class WithoutEmail {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  abstract static class WithTypeId {}

  static Stream<Object> annotated() {
    return Stream.of(
        new Ignoring(EDITION),
        new IgnoringInList(List.of(EDITION)),
        new IgnoringInMap(Map.of("a", EDITION)),
        new Including(EDITION),
        new Unwrapping("r", EDITION),
        new UnwrappingWithPrefix("r", EDITION));
  }

  @ParameterizedTest
  @MethodSource("annotated")
  void annotationThatWouldChangeTheJsonIsRefused(Object value) throws Exception {
    assertRefused(
        assertThrows(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(value)));
    String json = "{\"ref\":\"r\",\"edition\":" + SOUND + "}";
    assertRefused(
        assertThrows(
            InvalidDefinitionException.class, () -> MAPPER.readValue(json, value.getClass())));
  }

  @Test
  void annotationThatConcernsWritingAloneIsRefusedThere() throws Exception {
    for (Object value : List.of(new Filtering(EDITION), new WriteOnly(EDITION))) {
      assertRefused(
          assertThrows(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(value)));
      String json = "{\"edition\":" + SOUND + "}";
      assertDoesNotThrow(() -> MAPPER.readValue(json, value.getClass()));
    }
  }

  private static void assertRefused(InvalidDefinitionException thrown) {
    String message = thrown.getOriginalMessage();
    assertTrue(message.startsWith("Edition has a fixed form in JSON, which @Json"), message);
  }

  @Test
  void mixInForAnyPartOfTheModelIsRefused() throws Exception {
    Map<Class<?>, Class<?>> mixIns =
        Map.of(Edition.class, WithoutDelegates.class, Delegate.class, WithoutEmail.class);
    for (Map.Entry<Class<?>, Class<?>> mixIn : mixIns.entrySet()) {
      ObjectMapper mapper = MAPPER.copy().addMixIn(mixIn.getKey(), mixIn.getValue());
      InvalidDefinitionException thrown =
          assertThrows(
              InvalidDefinitionException.class,
              () -> mapper.writeValueAsString(CanaryEdition.edition()));
      assertTrue(
          thrown
              .getOriginalMessage()
              .startsWith(
                  mixIn.getKey().getSimpleName()
                      + " has a fixed form in JSON, which a mix-in cannot change."),
          thrown.getOriginalMessage());
      assertEquals("\"strategic\"", mapper.writeValueAsString(Strand.STRATEGIC));
    }
  }

  @Test
  void configOverrideThatIgnoresFieldsIsRefused() throws Exception {
    ObjectMapper mapper = MAPPER.copy();
    mapper
        .configOverride(Delegate.class)
        .setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties("email"));
    assertThrows(InvalidDefinitionException.class, () -> mapper.writeValueAsString(EDITION));
    assertThrows(InvalidDefinitionException.class, () -> mapper.readValue(SOUND, Edition.class));
  }

  @Test
  void mixInThatGivesTypeIdsWorks() throws Exception {
    ObjectMapper mapper = MAPPER.copy().addMixIn(Edition.class, WithTypeId.class);
    String json = mapper.writeValueAsString(EDITION);
    assertTrue(json.startsWith("{\"@type\":\"Edition\",\"$schema\":\"urn:socex:edition:1\""), json);
    assertEquals(EDITION, mapper.readValue(json, Edition.class));
  }

  @Test
  void unknownFieldsOfOnePropertyCanBeAllowed() throws Exception {
    ObjectMapper strict =
        MAPPER.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    String json = "{\"edition\":" + SOUND.replace("}", ",\"colour\":1}") + "}";
    assertEquals("x", strict.readValue(json, Lenient.class).edition().getId());
    assertEquals(
        List.of("error field-unknown \"/edition/colour\""),
        Problem.all(() -> strict.readValue(json, Plain.class)));
  }
}
