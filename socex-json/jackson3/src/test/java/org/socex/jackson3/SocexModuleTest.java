package org.socex.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class SocexModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();

  /** A type of a host that holds types of the model. */
  record Booking(String reference, Edition edition, List<SessionKind> kinds, Venue venue) {}

  @Test
  void rootIsTheSameCanonicalJson() {
    Edition edition = Strategic2031.edition();
    assertArrayEquals(SocexJson.standard().write(edition), MAPPER.writeValueAsBytes(edition));
    assertEquals(edition, MAPPER.readValue(SocexJson.standard().write(edition), Edition.class));
    Series series = SocexHistory.series();
    assertArrayEquals(SocexJson.standard().write(series), MAPPER.writeValueAsBytes(series));
    assertEquals(series, MAPPER.readValue(SocexJson.standard().write(series), Series.class));
  }

  @Property(tries = 200)
  void insideATypeOfTheHostEverythingComesBack(@ForAll Edition edition, @ForAll Venue venue) {
    Booking booking =
        new Booking("a", edition, List.of(SessionKind.BREAK, SessionKind.ADDRESS), venue);
    String json = MAPPER.writeValueAsString(booking);
    assertEquals(booking, MAPPER.readValue(json, Booking.class));
    JsonNode tree = MAPPER.readTree(json);
    assertEquals(booking, MAPPER.treeToValue(tree, Booking.class));
  }

  @Test
  void textWithUnpairedSurrogatesIsWrittenWithEscapes() {
    Edition edition = SocexHistory.edition("strategic-2018");
    for (String text :
        List.of("\uD83C", "\uDFE2", "a\uD83Cb\"", "\uD83C\uDFE2\uDFE2\n", "\uD83C\uD83C\uDFE2x")) {
      Edition odd = edition.withName(text);
      assertArrayEquals(SocexJson.standard().write(odd), MAPPER.writeValueAsBytes(odd));
      assertEquals(odd, MAPPER.readValue(MAPPER.writeValueAsBytes(odd), Edition.class));
    }
  }

  @Test
  void textWithUnpairedSurrogatesSurvivesABufferOfTokens() {
    Venue venue = SocexHistory.edition("strategic-2018").getVenue().orElseThrow();
    for (String name : List.of("a\uD83C\uDFE2b", "\uD83C")) {
      Venue odd = venue.withName(name);
      assertEquals(odd, MAPPER.convertValue(odd, Venue.class));
    }
  }

  @Test
  void nestedValuesDoNotNameTheirSchema() {
    Edition edition = SocexHistory.edition("strategic-2018");
    JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(List.of(edition))).get(0);
    assertEquals(Optional.empty(), tree.optional("$schema"));
    assertEquals("strategic-2018", tree.get("id").asString());
  }

  @Test
  void findAndAddModulesFindsTheModule() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertEquals("\"economic-crime\"", found.writeValueAsString(Strand.ECONOMIC_CRIME));
    assertEquals(Strand.STRATEGIC, found.readValue("\"strategic\"", Strand.class));
  }

  @Test
  void causeHasEveryProblemOfTheObject() {
    String json =
        """
        {"reference": "a", "kinds": [], "edition":
          {"id": 5, "strand": "Strategic", "yeer": 2018, "name": "x",
           "sessions": [{"id": "a", "title": null, "kind": "talk"}]}}""";
    ValueInstantiationException thrown =
        assertThrows(
            ValueInstantiationException.class, () -> MAPPER.readValue(json, Booking.class));
    InvalidSocexException cause = assertInstanceOf(InvalidSocexException.class, thrown.getCause());
    assertEquals(
        List.of(
            "2:3 error field-required at \"/edition/year\": The field year is missing.",
            "2:10 error field-type at \"/edition/id\": " + "Expected text, found a whole number.",
            "2:23 error field-format at \"/edition/strand\": "
                + "This word is not allowed here. Did you mean strategic?"
                + " Choose one of these: strategic, economic-crime.",
            "2:36 warning field-unknown at \"/edition/yeer\": Unknown field yeer. Did you mean year?",
            "3:38 error field-type at \"/edition/sessions/0/title\": "
                + "Expected text, found null.",
            "3:52 error field-format at \"/edition/sessions/0/kind\": "
                + "This word is not allowed here. Choose one of these: welcome, address, keynote,"
                + " presentation, panel, workshop, break, social, closing."),
        cause.getReport().getFindings().stream().map(Object::toString).toList());
  }

  @Test
  void onlyRootHasItsSchemaChecked() {
    Edition edition = SocexHistory.edition("strategic-2015");
    String other =
        new String(SocexJson.standard().write(edition), UTF_8)
            .replace("urn:socex:edition:1", "urn:socex:edition:2");
    assertEquals(List.of("1:12 error schema-version \"/$schema\""), problems(Edition.class, other));
    assertEquals(edition, MAPPER.readValue("[" + other + "]", Edition[].class)[0]);
  }

  @Test
  void constantsAreReadWhereverTheyStand() {
    assertEquals(
        List.of(Strand.ECONOMIC_CRIME, Strand.STRATEGIC),
        List.of(MAPPER.readValue("[\"economic-crime\",\"strategic\"]", Strand[].class)));
    assertEquals(
        List.of("1:1 error field-format \"\""), problems(Strand.class, "\"economic crime\""));
  }

  @Test
  void syntaxErrorIsReportedAfterEarlierProblems() {
    assertEquals(
        List.of("1:7 error field-type \"/id\"", "1:20 error json-syntax \"\""),
        problems(Room.class, "{\"id\":7,\"name\":\"b\" x}"));
  }

  @Test
  void numberBeyondIntIsOutOfRange() {
    for (String number : List.of("2147483648", "-2147483649", "9".repeat(18), "9".repeat(99))) {
      assertEquals(
          List.of("1:34 error number-range \"/0/capacity\""),
          problems(Room[].class, "[{\"id\":\"a\",\"name\":\"b\",\"capacity\":" + number + "}]"));
    }
  }

  @Test
  void elementsBeyondTheMaximumAreReportedAtTheList() {
    for (String one :
        List.of("\"a\"", "7", "{}", "[]", "[[1],{\"x\":[2]}]", "{\"x\":{}}", "null")) {
      for (int more = 1; more <= 2; more++) {
        String json =
            "[{\"town\":\"Moss\",\"street\":[\"1\",\"2\",\"3\",\"4\",\"5\"@],\"country\":\"GB\"}]"
                .replace("@", ("," + one).repeat(more));
        assertEquals(
            List.of("1:26 error list-size \"/0/street\""), problems(Address[].class, json));
      }
    }
  }

  @Test
  void skippedValuesMayBeNested() {
    assertEquals(
        Room.builder().id("a").name("b").build(),
        MAPPER.readValue(
            "{\"x\":{\"y\":[{\"z\":{}},[[]],{}]},\"id\":\"a\",\"y\":[[1,{}],[]],\"name\":\"b\",\"z\":{}}",
            Room.class));
  }

  /** Neither a mapper with a tree nor a parser that skips values checks them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"name\":\"STRING\"}",
        "{\"id\":\"a\",\"name\":\"b\",\"x\":\"STRING\"}",
        "{\"id\":\"a\",\"name\":\"b\",\"x\":[{\"y\":[\"STRING\"]}]}",
        "{\"id\":\"a\",\"name\":\"b\",\"x\":NUMBER}",
        "{\"id\":\"a\",\"name\":\"b\",\"x\":[{\"y\":[NUMBER]}]}",
        "{\"id\":\"a\",\"name\":\"b\",\"x\":[{\"y\":[0.NUMBER]}]}",
        "{\"id\":\"a\",\"name\":\"b\",\"NAME\":1}",
        "{\"id\":\"a\",\"name\":\"b\",\"x\":{\"y\":[{\"NAME\":[]}]}}",
      })
  void limitsOfTheHostHoldForTheWholeDocument(String json) {
    JsonMapper strict =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(30)
                            .maxNumberLength(20)
                            .maxNameLength(40)
                            .build())
                    .build())
            .addModule(new SocexModule())
            .build();
    String atTheLimit = sized(json, 0);
    Room room = MAPPER.readValue(atTheLimit, Room.class);
    assertEquals(room, strict.readValue(atTheLimit, Room.class));
    assertEquals(room, strict.treeToValue(tree(atTheLimit), Room.class));
    String beyond = sized(json, 1);
    assertEquals("error json-limit \"\"", last(() -> strict.readValue(beyond, Room.class)));
    assertEquals("error json-limit \"\"", last(() -> strict.treeToValue(tree(beyond), Room.class)));
  }

  /** Returns the document with a string, number or name that is so much longer than the limit. */
  private static String sized(String json, int more) {
    return json.replace("STRING", "s".repeat(30 + more))
        .replace("0.NUMBER", "0." + "7".repeat(18 + more))
        .replace("NUMBER", "7".repeat(20 + more))
        .replace("NAME", "n".repeat(40 + more));
  }

  /** Returns the tree of a document with all the digits of its fractions. */
  private static JsonNode tree(String json) {
    return MAPPER.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(json);
  }

  /** Returns the last problem without its position, which is where the parser has come to. */
  private static String last(Executable reading) {
    List<String> problems = problems(reading);
    return problems.get(problems.size() - 1).replaceFirst("^[0-9:]+ ", "");
  }

  private static List<String> problems(Class<?> type, String json) {
    return problems(() -> MAPPER.readValue(json, type));
  }

  /** Returns all that is wrong with a document. */
  private static List<String> problems(Executable reading) {
    Throwable cause = assertThrows(ValueInstantiationException.class, reading).getCause();
    return assertInstanceOf(InvalidSocexException.class, cause).getReport().getFindings().stream()
        .map(finding -> finding.toString().replaceFirst(" at (\"[^\"]*\"): .*", " $1"))
        .toList();
  }

  @Test
  void failureOfTheInputIsThrownAsItIs() {
    IOException failure = new IOException("the line is down");
    InputStream start = new ByteArrayInputStream("{\"id\":\"a\",\"name\":".getBytes(UTF_8));
    InputStream input = new SequenceInputStream(start, new FailingInput(failure));
    JacksonIOException thrown =
        assertThrows(JacksonIOException.class, () -> MAPPER.readValue(input, Delegate.class));
    assertSame(failure, thrown.getCause());
  }

  @Test
  void settingsOfTheMapperDoNotMakeItLenient() {
    JsonMapper lenient =
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
  void noMessageRepeatsTheDocument() {
    for (String json :
        List.of(
            "{\"id\":\"a\",\"name\":\"Nina Canary\",\"organisation\":7}",
            "{\"id\":\"a\",\"name\":\"Nina Canary\",\"status\":\"Nina Canary\"}",
            "{\"id\":\"a\",\"name\":\"Nina Canary\" Canary")) {
      JacksonException thrown =
          assertThrows(JacksonException.class, () -> MAPPER.readValue(json, Delegate.class));
      for (Throwable t = thrown; t != null; t = t.getCause()) {
        assertEquals(-1, String.valueOf(t).indexOf("Canary"), String.valueOf(t));
      }
    }
  }

  @Test
  void parserOfCharactersReadsTheSame() {
    Edition edition = SocexHistory.edition("strategic-2019");
    String json = new String(SocexJson.standard().write(edition), UTF_8);
    assertEquals(edition, MAPPER.readValue(new java.io.StringReader(json), Edition.class));
  }

  private static final class FailingInput extends InputStream {
    private final IOException failure;

    FailingInput(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }
  }
}
