package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWrapperTest {

  @Test
  void textIsBrokenBetweenWords() {
    assertEquals(List.of("one two", "three"), LineWrapper.lines("one  two three", 9));
  }

  @Test
  void laterLinesAreIndented() {
    assertEquals(List.of("one two", "  three"), LineWrapper.lines("one two three", 9, "  "));
  }

  @Test
  void wordLongerThanALineIsBroken() {
    assertEquals(List.of("an", "abcdefg", "hi and"), LineWrapper.lines("an abcdefghi and", 7));
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertEquals(List.of("組織", "犯罪"), LineWrapper.lines("組織犯罪", 5));
    assertEquals(4, DisplayWidth.of("組織"));
    assertEquals(3, DisplayWidth.of("e\u0301te\u0301"));
    assertEquals(2, DisplayWidth.of("❤️"));
  }

  @Test
  void textWithoutWordsHasNoLines() {
    assertEquals(List.of(), LineWrapper.lines(" \t\n ", 9));
  }
}
