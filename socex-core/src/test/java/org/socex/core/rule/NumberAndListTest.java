package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of numbers, of the years of dates, and of the sizes of lists. */
class NumberAndListTest {
  private final Range.OfNumber numbers = new Range.OfNumber();
  private final Range.OfDate dates = new Range.OfDate();
  private final ListSize.Validator lists = new ListSize.Validator();

  NumberAndListTest() throws ReflectiveOperationException {
    Range range = Bounds.class.getDeclaredMethod("number").getAnnotation(Range.class);
    numbers.initialize(range);
    dates.initialize(range);
    lists.initialize(Bounds.class.getDeclaredMethod("list").getAnnotation(ListSize.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 1901, 2199, 2200})
  void numberOnABoundIsSound(int number) {
    assertNull(numbers.broken(number));
    assertNull(dates.broken(LocalDate.of(number, 1, 1)));
    assertNull(dates.broken(LocalDate.of(number, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1900, 0, 1899, 2201, Integer.MAX_VALUE})
  void numberBeyondABoundBreaksNumberRange(int number) {
    assertEquals(StandardRule.NUMBER_RANGE, numbers.broken(number));
  }

  @Test
  void dateIsJudgedByItsYear() {
    for (LocalDate date :
        List.of(
            LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(2201, 1, 1), LocalDate.MAX)) {
      assertEquals(StandardRule.NUMBER_RANGE, dates.broken(date));
    }
    assertEquals(facts(1899), dates.facts(LocalDate.of(1899, 12, 31)));
  }

  @Test
  void numberBeyondABoundGivesNumberAndBoundsAsFacts() {
    assertEquals(facts(1899), numbers.facts(1899));
    assertEquals(facts(2201), numbers.facts(2201));
    assertEquals(Facts.none().with("size", 4).with("max", 3), lists.facts(List.of(1, 2, 3, 4)));
  }

  @Test
  void listOfMoreThanItsMaximumBreaksListSize() {
    assertNull(lists.broken(List.of()));
    assertNull(lists.broken(List.of(1, 2, 3)));
    assertNull(lists.broken(Set.of(1, 2, 3)));
    assertEquals(StandardRule.LIST_SIZE, lists.broken(List.of(1, 2, 3, 4)));
    assertEquals(StandardRule.LIST_SIZE, lists.broken(Collections.nCopies(Integer.MAX_VALUE, 1)));
  }

  interface Bounds {
    @Range(min = 1900, max = 2200)
    int number();

    @ListSize(max = 3)
    List<Integer> list();
  }

  private static Facts facts(int value) {
    return Facts.none().with("value", value).with("min", 1900).with("max", 2200);
  }
}
