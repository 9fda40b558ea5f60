package org.socex.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Edition;
import org.socex.core.Room;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.ShortNode;
import tools.jackson.databind.util.TokenBuffer;

/** The positions of findings are those that the parser really has, whatever it reads from. */
class PlaceTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final String ROOM = "\n{\"x\":\"é\uD83D\uDE00\",\"id\":7, \"name\":\"A\"}";

  @Test
  void characterInputHasLinesAndColumns() {
    List<String> expected =
        List.of("2:2 warning field-unknown \"/x\"", "2:17 error field-type \"/id\"");
    assertEquals(expected, Problem.all(() -> MAPPER.readValue(ROOM, Room.class)));
    assertEquals(expected, Problem.all(() -> MAPPER.readValue(new StringReader(ROOM), Room.class)));
  }

  @Test
  void byteInputHasLinesAlone() {
    List<String> expected = List.of("2 warning field-unknown \"/x\"", "2 error field-type \"/id\"");
    byte[] bytes = ROOM.getBytes(UTF_8);
    assertEquals(expected, Problem.all(() -> MAPPER.readValue(bytes, Room.class)));
    assertEquals(
        expected, Problem.all(() -> MAPPER.readValue(new ByteArrayInputStream(bytes), Room.class)));
    assertEquals(
        List.of("2 error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue("\n{\"id\":}".getBytes(UTF_8), Room.class)));
  }

  @Test
  void findingsOfOneLineKeepTheirOrderWithoutColumns() {
    byte[] json =
        "[{\"id\":7,\"name\":\"A\",\"capacity\":\"x\",\"capacity\":1},{}]".getBytes(UTF_8);
    assertEquals(
        List.of(
            "1 error field-type \"/0/id\"",
            "1 error field-type \"/0/capacity\"",
            "1 error field-duplicate \"/0/capacity\""),
        Problem.all(() -> MAPPER.readValue(json, Room[].class)));
  }

  @Test
  void treeAndBufferHaveNoPositions() {
    List<String> expected = List.of("warning field-unknown \"/0/x\"", "error field-type \"/0/id\"");
    JsonNode tree = MAPPER.readTree("[" + ROOM + "]");
    assertEquals(expected, Problem.all(() -> MAPPER.treeToValue(tree, Room[].class)));
    assertEquals(
        expected,
        Problem.all(() -> MAPPER.convertValue(MAPPER.treeToValue(tree, List.class), Room[].class)));
  }

  @Test
  void integerInRangeIsReadWhateverHoldsIt() {
    ObjectNode room = MAPPER.createObjectNode().put("id", "a").put("name", "A");
    for (JsonNode capacity :
        List.of(
            LongNode.valueOf(9),
            BigIntegerNode.valueOf(BigInteger.valueOf(9)),
            ShortNode.valueOf((short) 9))) {
      room.set("capacity", capacity);
      assertEquals(9, MAPPER.treeToValue(room, Room.class).getCapacity().orElseThrow());
    }
    for (Object capacity : List.of(9L, BigInteger.valueOf(9), (byte) 9)) {
      Map<String, Object> map = Map.of("id", "a", "name", "A", "capacity", capacity);
      assertEquals(9, MAPPER.convertValue(map, Room.class).getCapacity().orElseThrow());
    }
    JsonMapper wide =
        MAPPER
            .rebuild()
            .enable(
                DeserializationFeature.USE_LONG_FOR_INTS,
                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();
    JsonNode tree = wide.readTree("{\"id\":\"a\",\"name\":\"A\",\"capacity\":9}");
    assertEquals(9, wide.treeToValue(tree, Room.class).getCapacity().orElseThrow());
    for (String big : List.of("2147483648", "-9223372036854775809", "1" + "0".repeat(40))) {
      room.set("capacity", BigIntegerNode.valueOf(new BigInteger(big)));
      assertEquals(
          List.of("error number-range \"/capacity\""),
          Problem.all(() -> MAPPER.treeToValue(room, Room.class)));
    }
  }

  @Test
  void valueWithoutJsonTypeIsNamedAsNoOther() {
    ObjectNode room = MAPPER.createObjectNode().put("id", "a").put("name", new byte[] {1});
    JacksonException thrown =
        assertThrows(JacksonException.class, () -> MAPPER.treeToValue(room, Room.class));
    assertEquals(
        List.of("error field-type \"/name\""),
        Problem.all(() -> MAPPER.treeToValue(room, Room.class)));
    assertFalse(thrown.getCause().getMessage().contains("null"));
  }

  @Test
  void unfinishedBufferIsSyntaxError() {
    List<Consumer<TokenBuffer>> starts =
        List.of(
            TokenBuffer::writeStartObject,
            buffer -> buffer.writeStartObject().writeName("id"),
            buffer -> buffer.writeStartObject().writeName("sessions").writeStartArray(),
            buffer -> buffer.writeStartObject().writeName("x").writeStartArray());
    for (Consumer<TokenBuffer> start : starts) {
      List<String> problems = Problem.all(() -> MAPPER.readValue(unfinished(start), Edition.class));
      assertEquals("error json-syntax \"\"", problems.get(problems.size() - 1));
    }
  }

  private static JsonParser unfinished(Consumer<TokenBuffer> start) {
    TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
    start.accept(buffer);
    return buffer.asParser(ObjectReadContext.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"id\"", "{\"id\":", "{\"sessions\":[", "{\"x\":[", "{\"x\":{\"y\""})
  @Timeout(60)
  void parserThatWaitsForInputIsSyntaxError(String json) {
    JsonParser parser =
        new JsonFactory().createNonBlockingByteArrayParser(ObjectReadContext.empty());
    byte[] bytes = json.getBytes(UTF_8);
    ((ByteArrayFeeder) parser.nonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
    List<String> problems = Problem.all(() -> MAPPER.readValue(parser, Edition.class));
    assertEquals("1 error json-syntax \"\"", problems.get(problems.size() - 1));
  }

  @Test
  void nameWithHalfACharacterIsSyntaxErrorFromCharactersAndFromBytes() {
    String json = "{\"id\":\"a\",\"name\":\"A\",\"\\ud800\":1}";
    assertEquals(
        List.of("1:22 error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue(json, Room.class)));
    assertEquals(
        List.of("1 error json-syntax \"\""),
        Problem.all(() -> MAPPER.readValue(json.getBytes(UTF_8), Room.class)));
  }

  @Test
  void limitOfTheHostOnTokensIsNamed() {
    JsonMapper small =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(5).build())
                    .build())
            .addModule(new SocexModule())
            .build();
    JacksonException thrown =
        assertThrows(
            JacksonException.class,
            () -> small.readValue("{\"id\":\"a\",\"name\":\"A\",\"capacity\":1}", Room.class));
    assertTrue(
        thrown.getCause().getMessage().contains("more than 5 names, values and brackets"),
        thrown.getMessage());
  }

  @Test
  void exceptionDoesNotShowTheDocument() {
    JsonMapper showing =
        JsonMapper.builder(
                JsonFactory.builder().enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .addModule(new SocexModule())
            .build();
    JacksonException thrown =
        assertThrows(
            JacksonException.class,
            () -> showing.readValue("{\"id\":7,\"name\":\"Nina Canary\"}", Room.class));
    assertFalse(thrown.toString().contains("Canary"), thrown.toString());
  }
}
