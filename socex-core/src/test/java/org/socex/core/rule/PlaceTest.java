package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.room;
import static org.socex.fixtures.SoundObjects.venue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Series;

/** Places: pointers with and without a position, and those of violations of a Jakarta provider. */
class PlaceTest {
  private static final Edition THREE_DAYS = edition().withDates(dates("2030-05-14", "2030-05-16"));

  private static ValidatorFactory factory;

  @BeforeAll
  static void open() {
    factory = JakartaHost.open();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  record Season(@Slug String id, @Valid Edition edition) {}

  record Seasons(List<@Valid Season> seasons, Optional<@Valid Edition> next) {}

  record Ids(List<@Slug String> ids, Map<String, @Slug String> idsByName) {}

  record Archive(Map<String, @Valid Edition> editions) {}

  static class Office {
    public void book(@Slug String id, List<@Valid Edition> editions) {}

    @Valid
    public Edition latest() {
      return THREE_DAYS;
    }
  }

  @Test
  void violationOfTheRootHasTheEmptyPointer() {
    Series twice = org.socex.fixtures.SoundObjects.series();
    assertEquals(List.of(), pointers(twice));
    assertEquals(Place.of(""), Place.of("", 0, 0));
  }

  @Test
  void violationOfARecordHasThePathOfItsComponents() {
    assertEquals(
        List.of("/edition/dates/end", "/id"), pointers(new Season("Season 1", THREE_DAYS)));
  }

  @Test
  void violationInListOrOptionalHasTheIndexOfTheEntryAndNothingForTheOptional() {
    Season sound = new Season("one", edition());
    assertEquals(
        List.of("/next/dates/end", "/seasons/1/edition/dates/end", "/seasons/1/id"),
        pointers(
            new Seasons(List.of(sound, new Season("Two", THREE_DAYS)), Optional.of(THREE_DAYS))));
  }

  @Test
  void violationOfAnEntryItselfHasTheIndexOrKeyLast() {
    assertEquals(
        List.of("/ids/1", "/idsByName/second"),
        pointers(
            new Ids(List.of("one", "Number 2"), Map.of("first", "one", "second", "Number 2"))));
  }

  @Test
  void violationInMapHasTheKeyEscapedAsInRfc6901() {
    assertEquals(
        List.of("/editions/a~1b~0c/dates/end"), pointers(new Archive(Map.of("a/b~c", THREE_DAYS))));
  }

  @Test
  void violationOfARuleAcrossAttributesHasThePlaceThatTheRuleNames() {
    Room hall = room("hall").withCapacity(300);
    assertEquals(List.of("/rooms/1/id"), pointers(venue().withRooms(hall, hall)));
  }

  @Test
  void violationOfAMethodParameterOrResultHasNeitherMethodNorParameter() throws Exception {
    Office office = new Office();
    Method book = Office.class.getMethod("book", String.class, List.class);
    assertEquals(
        List.of("", "/1/dates/end"),
        pointers(
            factory
                .getValidator()
                .forExecutables()
                .validateParameters(
                    office, book, new Object[] {"Not an id", List.of(edition(), THREE_DAYS)})));
    assertEquals(
        List.of("/dates/end"),
        pointers(
            factory
                .getValidator()
                .forExecutables()
                .validateReturnValue(office, Office.class.getMethod("latest"), THREE_DAYS)));
  }

  @Test
  void placeInADocumentHasLineAndColumn() {
    Place place = Place.of("/dates/end", 9, 12);
    assertEquals("/dates/end", place.getPointer());
    assertEquals(OptionalInt.of(9), place.getLine());
    assertEquals(OptionalInt.of(12), place.getColumn());
    assertEquals("9:12 \"/dates/end\"", place.toString());
  }

  @Test
  void placeInAnObjectHasNeitherLineNorColumn() {
    Place place = Place.of("/dates/end");
    assertEquals(OptionalInt.empty(), place.getLine());
    assertEquals(OptionalInt.empty(), place.getColumn());
    assertEquals("\"/dates/end\"", place.toString());
  }

  private static List<String> pointers(Object value) {
    return pointers(factory.getValidator().validate(value));
  }

  private static <T> List<String> pointers(Collection<ConstraintViolation<T>> violations) {
    return violations.stream().map(violation -> Place.of(violation).getPointer()).sorted().toList();
  }
}
