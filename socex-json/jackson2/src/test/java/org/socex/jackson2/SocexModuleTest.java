package org.socex.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Address;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Series;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.core.Venue;
import org.socex.core.validation.InvalidSocexException;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

class SocexModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();

  /** A type of a host that holds types of the model. */
  record Booking(String reference, Edition edition, List<SessionKind> kinds, Venue venue) {}

  @Test
  void rootIsTheSameCanonicalJson() throws IOException {
    Edition edition = Strategic2031.edition();
    assertArrayEquals(SocexJson.standard().write(edition), MAPPER.writeValueAsBytes(edition));
    assertEquals(edition, MAPPER.readValue(SocexJson.standard().write(edition), Edition.class));
    Series series = SocexHistory.series();
    assertArrayEquals(SocexJson.standard().write(series), MAPPER.writeValueAsBytes(series));
    assertEquals(series, MAPPER.readValue(SocexJson.standard().write(series), Series.class));
  }

  @Test
  void nestedValuesDoNotNameTheirSchema() throws IOException {
    JsonNode tree =
        MAPPER.readTree(MAPPER.writeValueAsString(List.of(Strategic2031.edition()))).get(0);
    assertFalse(tree.has("$schema"));
    assertEquals("strategic-2031", tree.get("id").asText());
  }

  @Property(tries = 100)
  void everythingInsideATypeOfTheHostComesBack(@ForAll Edition edition, @ForAll Venue venue)
      throws IOException {
    Booking booking =
        new Booking("a", edition, List.of(SessionKind.BREAK, SessionKind.ADDRESS), venue);
    JsonNode tree = MAPPER.valueToTree(booking);
    assertEquals(booking, MAPPER.treeToValue(tree, Booking.class));
    assertEquals(booking, MAPPER.readValue(tree.toString(), Booking.class));
  }

  @Test
  void moduleIsFound() throws IOException {
    ObjectMapper found = new ObjectMapper().findAndRegisterModules();
    assertEquals("\"economic-crime\"", found.writeValueAsString(Strand.ECONOMIC_CRIME));
    assertEquals(Strand.STRATEGIC, found.readValue("\"strategic\"", Strand.class));
  }

  @Test
  void bothModulesServeInOneProcess() throws IOException {
    tools.jackson.databind.json.JsonMapper three =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new org.socex.jackson3.SocexModule())
            .build();
    Edition edition = Strategic2031.edition();
    assertEquals(edition, MAPPER.readValue(three.writeValueAsBytes(edition), Edition.class));
    assertEquals(edition, three.readValue(MAPPER.writeValueAsBytes(edition), Edition.class));
  }

  @Test
  void everyProblemOfABadObjectIsInTheCause() {
    String json =
        """
        {"reference": "a", "kinds": [], "edition":
          {"id": 5, "strand": "Strategic", "yeer": 2018, "name": "x", "capacity": 1.5,
           "sessions": [{"id": "a", "title": null, "kind": "talk"}], "id": "b"}}""";
    assertEquals(
        List.of(
            "error field-type \"/edition/id\"",
            "error field-format \"/edition/strand\"",
            "error field-unknown \"/edition/yeer\"",
            "error field-type \"/edition/capacity\"",
            "error field-type \"/edition/sessions/0/title\"",
            "error field-format \"/edition/sessions/0/kind\"",
            "error field-duplicate \"/edition/id\"",
            "error field-required \"/edition/year\""),
        Problem.all(() -> MAPPER.readValue(json, Booking.class)));
  }

  @Test
  void syntaxErrorIsReportedAfterEarlierProblems() {
    assertEquals(
        List.of("error field-type \"/id\"", "error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue("{\"id\":7,\"name\":\"b\" x}", Room.class)));
    assertEquals(
        List.of("error field-type \"/0/id\"", "error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue("[{\"id\":7,\"name\":", Room[].class)));
  }

  @Test
  void onlyARootIsHeldAgainstItsSchema() throws IOException {
    Edition edition = SocexHistory.edition("strategic-2015");
    String other =
        new String(SocexJson.standard().write(edition), UTF_8)
            .replace("urn:socex:edition:1", "urn:socex:edition:2");
    assertEquals(
        List.of("error schema-version \"/$schema\""),
        Problem.all(() -> MAPPER.readValue(other, Edition.class)));
    ObjectMapper lax = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertEquals(edition, lax.readValue("[" + other + "]", Edition[].class)[0]);
  }

  @Test
  void unknownFieldFollowsTheSettingOfTheMapper() throws IOException {
    String json = "{\"id\":\"a\",\"name\":\"A\",\"colour\":[{\"x\":1}]}";
    assertEquals(
        List.of("error field-unknown \"/colour\""),
        Problem.all(() -> MAPPER.readValue(json, Room.class)));
    ObjectMapper lax = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertEquals("a", lax.readValue(json, Room.class).getId());
  }

  @Test
  void settingsOfTheMapperDoNotSoftenIt() {
    ObjectMapper lenient =
        JsonMapper.builder()
            .addModule(new SocexModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    assertThrows(
        ValueInstantiationException.class, () -> lenient.readValue("\"STRATEGIC\"", Strand.class));
    assertThrows(
        ValueInstantiationException.class,
        () -> lenient.readValue("{\"town\":\"Reading\",\"street\":\"a\"}", Address.class));
  }

  @Test
  void settingsOfTheMapperDoNotChangeWhatIsWritten() throws IOException {
    ObjectMapper other =
        JsonMapper.builder()
            .addModule(new SocexModule())
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .propertyNamingStrategy(
                com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
            .build();
    assertArrayEquals(
        SocexJson.standard().write(Strategic2031.edition()),
        other.writeValueAsBytes(Strategic2031.edition()));
  }

  @Test
  void integerInRangeIsReadWhateverHoldsIt() {
    for (Object capacity : List.of(9, 9L, BigInteger.valueOf(9), (short) 9)) {
      Map<String, Object> map = Map.of("id", "a", "name", "A", "capacity", capacity);
      assertEquals(9, MAPPER.convertValue(map, Room.class).getCapacity().orElseThrow());
    }
    for (Object capacity : List.of(2147483648L, BigInteger.TEN.pow(40))) {
      Map<String, Object> map = Map.of("id", "a", "name", "A", "capacity", capacity);
      assertEquals(
          List.of("error number-range \"/capacity\""),
          Problem.all(() -> MAPPER.treeToValue(MAPPER.valueToTree(map), Room.class)));
    }
  }

  @Test
  @Timeout(60)
  void unfinishedTokensAreSyntaxError() throws IOException {
    TokenBuffer buffer = new TokenBuffer(MAPPER, false);
    buffer.writeStartObject();
    buffer.writeFieldName("sessions");
    buffer.writeStartArray();
    assertEquals(
        List.of("error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue(buffer.asParser(), Edition.class)));
    JsonParser parser = MAPPER.getFactory().createNonBlockingByteArrayParser();
    byte[] start = "{\"id\":7,\"sessions\":[".getBytes(UTF_8);
    ((ByteArrayFeeder) parser.getNonBlockingInputFeeder()).feedInput(start, 0, start.length);
    assertEquals(
        List.of("error field-type \"/id\"", "error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue(parser, Edition.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":7,\"name\":\"Nina Canary\",\"organisation\":7}",
        "{\"id\":\"a\",\"name\":\"Nina Canary\",\"status\":\"Nina Canary\"}",
        "{\"id\":\"a\",\"name\":\"Nina Canary\" Canary"
      })
  void noExceptionRepeatsTheDocument(String json) {
    ObjectMapper showing =
        JsonMapper.builder()
            .addModule(new SocexModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    Throwable thrown =
        assertThrows(
            JsonProcessingException.class, () -> showing.readValue(json, Delegate.class));
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      assertEquals(-1, String.valueOf(t).indexOf("Canary"), String.valueOf(t));
    }
  }

  @Test
  void failureOfTheInputComesOut() {
    IOException failure = new IOException("the line is down");
    InputStream start = new ByteArrayInputStream("{\"id\":\"a\",\"name\":".getBytes(UTF_8));
    InputStream input =
        new SequenceInputStream(
            start,
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw failure;
              }
            });
    assertSame(
        failure, assertThrows(IOException.class, () -> MAPPER.readValue(input, Delegate.class)));
  }

  @Test
  void limitOfTheParserIsFinding() {
    String deep = "{\"x\":" + "[".repeat(1_500) + "]".repeat(1_500) + "}";
    Throwable thrown =
        assertThrows(
            ValueInstantiationException.class, () -> MAPPER.readValue(deep, Room.class));
    InvalidSocexException cause =
        assertInstanceOf(InvalidSocexException.class, thrown.getCause());
    assertEquals(
        "json-limit",
        cause.getReport().errors().get(cause.getReport().errors().size() - 1).getRule().getCode());
  }
}
