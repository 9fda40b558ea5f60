package org.socex.examples.benchmarks.document;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Speaker;

/**
 * The fixture edition without delegates, and with several copies of its programme in parallel. Each
 * copy has its own rooms and speakers, so that there are no findings.
 */
final class EditionWithSessions {
  private static final Set<SessionKind> FOR_EVERYONE =
      Set.of(SessionKind.WELCOME, SessionKind.ADDRESS, SessionKind.KEYNOTE, SessionKind.CLOSING);

  private EditionWithSessions() {}

  /**
   * Returns the edition.
   *
   * @param times the number of copies of 40 sessions, 50 speakers and 6 rooms, from 1 to 25
   */
  static Edition times(int times) {
    Edition edition = EditionWithTexts.edition();
    return edition.toBuilder()
        .venue(
            edition
                .getVenue()
                .map(
                    venue ->
                        venue.withRooms(
                            copies(times, venue.getRooms(), EditionWithSessions::room))))
        .sessions(copies(times, edition.getSessions(), EditionWithSessions::session))
        .speakers(copies(times, edition.getSpeakers(), EditionWithSessions::speaker))
        .delegates(List.of())
        .build();
  }

  private static <T> List<T> copies(int times, List<T> list, BiFunction<T, Integer, T> copy) {
    return IntStream.range(0, times)
        .boxed()
        .flatMap(number -> list.stream().map(one -> copy.apply(one, number)))
        .toList();
  }

  private static Room room(Room room, int copy) {
    return room.withId(id(room.getId(), copy));
  }

  private static Speaker speaker(Speaker speaker, int copy) {
    return speaker.withId(id(speaker.getId(), copy));
  }

  /** A session for everyone becomes a presentation, because it cannot have a parallel copy. */
  private static Session session(Session session, int copy) {
    SessionKind kind = session.getKind();
    return session.toBuilder()
        .id(id(session.getId(), copy))
        .kind(FOR_EVERYONE.contains(kind) ? SessionKind.PRESENTATION : kind)
        .room(session.getRoom().map(room -> id(room, copy)))
        .speakers(session.getSpeakers().stream().map(speaker -> id(speaker, copy)).toList())
        .chair(session.getChair().map(chair -> id(chair, copy)))
        .build();
  }

  /** The first copy keeps its ids, so that the edition keeps its host. */
  private static String id(String id, int copy) {
    return copy == 0 ? id : id + "-" + copy;
  }
}
