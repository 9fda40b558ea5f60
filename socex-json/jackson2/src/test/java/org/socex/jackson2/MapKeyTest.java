package org.socex.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.Room;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.core.rule.Coded;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The enums of the library, as values and as keys, are written and read by their codes. */
class MapKeyTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();

  static Stream<Class<?>> enums() {
    return Stream.of(
        AttendanceMode.class,
        BookingStatus.class,
        EditionStatus.class,
        Facts.Type.class,
        Marking.class,
        Profile.class,
        Rule.Group.class,
        SessionKind.class,
        Severity.class,
        StandardRule.class,
        Strand.class);
  }

  private static String code(Object constant) {
    return constant instanceof Rule rule ? rule.getCode() : ((Coded) constant).getCode();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void constantsAreCodesAsValuesAndAsKeys(Class<?> type) throws Exception {
    JavaType map = MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, type, type);
    JavaType set = MAPPER.getTypeFactory().constructCollectionType(EnumSet.class, type);
    for (Object constant : type.getEnumConstants()) {
      String word = "\"" + code(constant) + "\"";
      assertEquals(word, MAPPER.writeValueAsString(constant));
      assertEquals(constant, MAPPER.readValue(word, type));
      String json = "{" + word + ":" + word + "}";
      assertEquals(json, MAPPER.writeValueAsString(Map.of(constant, constant)));
      assertEquals(Map.of(constant, constant), MAPPER.readValue(json, map));
      Object elements = MAPPER.readValue("[" + word + "]", set);
      assertEquals("[" + word + "]", MAPPER.writeValueAsString(elements));
    }
  }

  @Test
  void enumMapIsWrittenAndReadByCodes() throws Exception {
    EnumMap<Strand, Integer> count = new EnumMap<>(Map.of(Strand.ECONOMIC_CRIME, 3));
    assertEquals("{\"economic-crime\":3}", MAPPER.writeValueAsString(count));
    assertEquals(
        count,
        MAPPER.readValue(
            "{\"economic-crime\":3}", new TypeReference<EnumMap<Strand, Integer>>() {}));
  }

  @Test
  void settingsOfTheMapperDoNotChangeTheWords() throws Exception {
    ObjectMapper other =
        JsonMapper.builder()
            .addModule(new SocexModule())
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    Map<Strand, Strand> map = Map.of(Strand.ECONOMIC_CRIME, Strand.STRATEGIC);
    String json = "{\"economic-crime\":\"strategic\"}";
    assertEquals(json, other.writeValueAsString(map));
    assertEquals(map, other.readValue(json, new TypeReference<Map<Strand, Strand>>() {}));
    assertEquals(
        List.of("error field-format \"/x\""),
        Problem.all(
            () -> other.readValue("{\"x\":1}", new TypeReference<Map<Strand, Strand>>() {})));
  }

  @Test
  void unknownKeyIsFindingAtItsPlace() throws Exception {
    TypeReference<List<Map<Strand, Integer>>> lists = new TypeReference<>() {};
    for (String name : List.of("ECONOMIC_CRIME", "Strategic", "0", "", "a/b")) {
      String json = "[{\"strategic\":1,\"" + name + "\":2}]";
      assertEquals(
          List.of("error field-format \"/0/" + name.replace("/", "~1") + "\""),
          Problem.all(() -> MAPPER.readValue(json, lists)));
    }
    assertEquals(
        List.of("error field-format \"/0/x\""),
        Problem.all(() -> MAPPER.treeToValue(MAPPER.readTree("[{\"x\":1}]"), lists)));
  }

  @Test
  void objectCannotBeKey() throws Exception {
    Map<Room, Integer> seats = Map.of(Room.builder().id("a").name("A").build(), 3);
    InvalidDefinitionException thrown =
        assertThrows(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(seats));
    assertEquals("Room is an object and cannot be the key of a map", thrown.getOriginalMessage());
  }

  @Test
  void hostsRuleIsWrittenAsItsCode() throws Exception {
    Rule rule = Rule.of("acme:delegate-email", Severity.ERROR, "A title", "A message.");
    assertEquals("[\"acme:delegate-email\"]", MAPPER.writeValueAsString(Arrays.asList(rule)));
    assertEquals("{\"acme:delegate-email\":1}", MAPPER.writeValueAsString(Map.of(rule, 1)));
    assertEquals(
        List.of("error field-format \"\""),
        Problem.all(() -> MAPPER.readValue("\"acme:delegate-email\"", Rule.class)));
  }
}
