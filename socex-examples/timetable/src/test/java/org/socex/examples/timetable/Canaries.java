package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.fixtures.Strategic2031;

/** Delegates whose names, ids and e-mail addresses no output may show. */
final class Canaries {
  private Canaries() {}

  /** {@return an edition that breaks many rules about delegates} */
  static Edition withBrokenDelegates() {
    List<Delegate> delegates = Strategic2031.edition().getDelegates();
    return Strategic2031.edition().toBuilder()
        .delegates(
            delegates.stream()
                .map(
                    delegate ->
                        delegate.toBuilder()
                            .id(delegate.getName().toLowerCase(Locale.ROOT).replace(' ', '-'))
                            .electives(List.of("registration-and-coffee", "drawing-the-network"))
                            .build())
                .flatMap(delegate -> Stream.of(delegate, delegate))
                .toList())
        .build();
  }

  static void assertNone(Delegate delegate, String output) {
    assertFalse(output.contains(delegate.getName()));
    assertFalse(output.contains(delegate.getId()));
    delegate.getEmail().ifPresent(email -> assertFalse(output.contains(email)));
  }
}
