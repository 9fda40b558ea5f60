package org.socex.examples.formats;

import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

/** The editions that the tests convert. */
final class TestEditions {
  private TestEditions() {}

  /** {@return every edition of the fixtures} */
  static Stream<Edition> all() {
    return Stream.concat(
        SocexHistory.series().getEditions().stream(), Stream.of(Strategic2031.edition()));
  }
}
