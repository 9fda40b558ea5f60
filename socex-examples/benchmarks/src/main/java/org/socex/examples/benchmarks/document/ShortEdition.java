package org.socex.examples.benchmarks.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Session;
import org.socex.fixtures.Strategic2031;

/** The fixture edition with eight sessions of both days, and no delegates. */
final class ShortEdition {
  private static final int SESSIONS_OF_DAY_ONE = 6;
  private static final int SESSIONS_OF_DAY_TWO = 2;

  private ShortEdition() {}

  static Edition edition() {
    Edition edition = Strategic2031.edition();
    List<Session> sessions =
        Stream.concat(
                onDay(1, edition).limit(SESSIONS_OF_DAY_ONE),
                onDay(2, edition).limit(SESSIONS_OF_DAY_TWO))
            .toList();
    List<String> people =
        Stream.concat(
                edition.getHost().stream(),
                sessions.stream()
                    .flatMap(one -> Stream.concat(one.getSpeakers().stream(), chair(one))))
            .toList();
    return edition.toBuilder()
        .sessions(sessions)
        .electives(Optional.empty())
        .speakers(
            edition.getSpeakers().stream().filter(one -> people.contains(one.getId())).toList())
        .delegates(List.of())
        .build();
  }

  private static Stream<Session> onDay(int day, Edition edition) {
    return edition.getSessions().stream()
        .filter(session -> !session.isElective() && session.getDay().equals(Optional.of(day)));
  }

  private static Stream<String> chair(Session session) {
    return session.getChair().stream();
  }
}
