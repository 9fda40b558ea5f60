package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void linesEndBetweenWords() {
    assertEquals(List.of("one two", "three"), Wrapping.lines("one  two three", 9));
  }

  @Test
  void laterLinesHangBack() {
    assertEquals(List.of("one two", "  three"), Wrapping.lines("one two three", 9, "  "));
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertEquals(List.of("an", "abcdefg", "hi and"), Wrapping.lines("an abcdefghi and", 7));
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertEquals(List.of("組織", "犯罪"), Wrapping.lines("組織犯罪", 5));
    assertEquals(4, DisplayWidth.of("組織"));
    assertEquals(3, DisplayWidth.of("e\u0301te\u0301"));
    assertEquals(2, DisplayWidth.of("❤️"));
  }

  @Test
  void aTextWithoutWordsHasNoLines() {
    assertEquals(List.of(), Wrapping.lines(" \t\n ", 9));
  }
}
