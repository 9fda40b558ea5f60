package org.socex.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
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
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

/** Mappers of other formats than JSON. */
class FormatTest {
  static Stream<ObjectMapper> mappers() {
    return Stream.of(new CBORMapper(), new SmileMapper(), new YAMLMapper())
        .map(mapper -> mapper.registerModule(new SocexModule()));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void modelComesBackInFormatsWithTypes(ObjectMapper mapper) throws IOException {
    Series series = SocexHistory.series();
    assertEquals(series, mapper.readValue(mapper.writeValueAsBytes(series), Series.class));
    Edition edition = Strategic2031.edition();
    byte[] bytes = mapper.writeValueAsBytes(edition);
    assertEquals(edition, mapper.readValue(bytes, Edition.class));
    assertEquals(edition, mapper.treeToValue(mapper.readTree(bytes), Edition.class));
    byte[] bad = mapper.writeValueAsBytes(List.of(Map.of("id", 7)));
    assertEquals(
        List.of("error field-type \"/0/id\"", "error field-required \"/0/name\""),
        Problem.all(() -> mapper.readValue(bad, Room[].class)));
  }

  /** Jackson's own parsers throw other exceptions at some of these. */
  @ParameterizedTest
  @MethodSource("mappers")
  void malformedDocumentIsIoException(ObjectMapper mapper) throws IOException {
    byte[] sound = mapper.writeValueAsBytes(SocexHistory.edition("economic-crime-2019"));
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      byte[] malformed = sound.clone();
      for (int change = 0; change < 3; change++) {
        malformed[random.nextInt(i % 2 == 0 ? 100 : malformed.length)] = (byte) random.nextInt();
      }
      int end = i % 4 == 0 ? random.nextInt(malformed.length) : malformed.length;
      try {
        mapper.readValue(Arrays.copyOf(malformed, end), Edition.class);
      } catch (IOException expected) {
        // most are
      }
    }
  }

  @Test
  void xmlIsRefusedWithASentence() {
    ObjectMapper xml = new XmlMapper().registerModule(new SocexModule());
    String expected =
        "Room has numbers, truth values and lists, which this format cannot tell from texts."
            + " Use JSON, YAML, CBOR or Smile";
    Room room = Room.builder().id("a").name("Nina Canary").build();
    for (InvalidDefinitionException thrown :
        List.of(
            assertThrows(InvalidDefinitionException.class, () -> xml.writeValueAsString(room)),
            assertThrows(
                InvalidDefinitionException.class,
                () ->
                    xml.readValue(
                        "<Room><id>a</id><name>Nina Canary</name></Room>", Room.class)))) {
      assertEquals(expected, thrown.getOriginalMessage());
      assertEquals(-1, thrown.toString().indexOf("Canary"), thrown.toString());
    }
  }
}
