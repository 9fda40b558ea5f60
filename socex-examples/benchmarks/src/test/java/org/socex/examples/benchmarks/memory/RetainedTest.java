package org.socex.examples.benchmarks.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Socex;

class RetainedTest {
  @Test
  void sizeOfAnEditionIsTheSameAfterEachRead() {
    byte[] json = Size.MEDIUM.json();

    assertEquals(Retained.bytes(read(json)), Retained.bytes(read(json)));
  }

  @Test
  void editionReadBySocexIsNoLargerThanOneReadByDatabind() {
    byte[] json = Size.MEDIUM.json();

    long socex = Retained.bytes(read(json));
    long databind = Retained.bytes(Databind.read(json));
    assertTrue(socex <= databind, socex + " > " + databind);
  }

  private static Edition read(byte[] json) {
    return Socex.readAndValidate(json).orElseThrow();
  }
}
