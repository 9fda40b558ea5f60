package org.socex.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Series;
import org.socex.core.Strand;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Mappers of other formats than JSON. */
class FormatTest {
  private static final ObjectMapper CBOR =
      CBORMapper.builder().addModule(new SocexModule()).build();
  private static final ObjectMapper SMILE =
      SmileMapper.builder().addModule(new SocexModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new SocexModule()).build();
  private static final ObjectMapper XML = XmlMapper.builder().addModule(new SocexModule()).build();

  static Stream<ObjectMapper> mappers() {
    return Stream.of(CBOR, SMILE, YAML);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void modelComesBackInFormatsWithTypes(ObjectMapper mapper) {
    Series series = SocexHistory.series();
    assertEquals(series, mapper.readValue(mapper.writeValueAsBytes(series), Series.class));
    Edition edition = Strategic2031.edition();
    byte[] bytes = mapper.writeValueAsBytes(edition);
    assertEquals(edition, mapper.readValue(bytes, Edition.class));
    assertEquals(edition, mapper.treeToValue(mapper.readTree(bytes), Edition.class));
    Map<Strand, Strand> words = Map.of(Strand.STRATEGIC, Strand.ECONOMIC_CRIME);
    assertEquals(
        words,
        mapper.readValue(
            mapper.writeValueAsBytes(words),
            mapper.getTypeFactory().constructMapType(Map.class, Strand.class, Strand.class)));
  }

  @Test
  void binaryFormatHasNoPositions() {
    for (ObjectMapper mapper : List.of(CBOR, SMILE)) {
      byte[] bytes = mapper.writeValueAsBytes(List.of(Map.of("id", 7)));
      assertEquals(
          List.of("error field-type \"/0/id\"", "error field-required \"/0/name\""),
          Problem.all(() -> mapper.readValue(bytes, Room[].class)));
    }
  }

  @Test
  void yamlHasLines() {
    assertEquals(
        List.of("2 error field-type \"/0/id\"", "3 error field-type \"/0/capacity\""),
        Problem.all(
            () ->
                YAML.readValue(
                    "- name: Larkmere Hall\n  id: 7\n  capacity: \"9\"\n", Room[].class)));
  }

  @Test
  void yearInSixtyFourBitsIsInRange() {
    byte[] wide = {
      (byte) 0xA3,
      0x62,
      'i',
      'd',
      0x61,
      'a',
      0x64,
      'n',
      'a',
      'm',
      'e',
      0x61,
      'A',
      0x68,
      'c',
      'a',
      'p',
      'a',
      'c',
      'i',
      't',
      'y',
      0x1B,
      0,
      0,
      0,
      0,
      0,
      0,
      0x07,
      (byte) 0xF0
    };
    assertEquals(2032, CBOR.readValue(wide, Room.class).getCapacity().orElseThrow());
  }

  @Test
  void bytesAreNoText() {
    byte[] bytes = CBOR.writeValueAsBytes(Map.of("id", new byte[] {'a'}, "name", "A"));
    assertEquals(
        List.of("error field-type \"/id\""), Problem.all(() -> CBOR.readValue(bytes, Room.class)));
  }

  /** Jackson's own parsers throw other exceptions at some of these. */
  @ParameterizedTest
  @MethodSource("mappers")
  void malformedDocumentIsExceptionOfJackson(ObjectMapper mapper) {
    byte[] sound = mapper.writeValueAsBytes(SocexHistory.edition("economic-crime-2019"));
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] malformed = sound.clone();
      for (int change = 0; change < 3; change++) {
        malformed[random.nextInt(i % 2 == 0 ? 100 : malformed.length)] = (byte) random.nextInt();
      }
      int end = i % 4 == 0 ? random.nextInt(malformed.length) : malformed.length;
      try {
        mapper.readValue(Arrays.copyOf(malformed, end), Edition.class);
      } catch (JacksonException expected) {
        // most are
      }
    }
  }

  @Test
  void nameThatSmileMissesIsExceptionOfJackson() {
    byte[] document = {
      0x3A, 0x29, 0x0A, 0x01, (byte) 0xFA, (byte) 0x81, 'i', 'd', (byte) 0xFF, 0x61, (byte) 0xFB
    };
    assertEquals(
        List.of("error json-syntax \"\""),
        Problem.all(() -> SMILE.readValue(document, Edition.class)));
  }

  @Test
  void xmlIsRefusedWithASentence() {
    String expected =
        "Room has numbers, truth values and lists, which this format cannot tell from texts."
            + " Use JSON, YAML, CBOR or Smile";
    Room room = Room.builder().id("a").name("Nina Canary").build();
    String xml = "<Room><id>a</id><name>Nina Canary</name></Room>";
    for (InvalidDefinitionException thrown :
        List.of(
            assertThrows(InvalidDefinitionException.class, () -> XML.writeValueAsString(room)),
            assertThrows(
                InvalidDefinitionException.class,
                () -> XML.readValue(xml.getBytes(UTF_8), Room.class)))) {
      assertEquals(expected, thrown.getOriginalMessage());
      assertEquals(-1, thrown.toString().indexOf("Canary"), thrown.toString());
    }
  }
}
