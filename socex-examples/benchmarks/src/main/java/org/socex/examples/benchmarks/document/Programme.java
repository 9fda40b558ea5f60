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
 * The invented edition, without delegates, with its programme several times side by side. The
 * copies have rooms and speakers of their own: as many more sessions run at a time, and no rule
 * finds anything.
 */
public final class Programme {
  private static final Set<SessionKind> FOR_EVERYONE =
      Set.of(SessionKind.WELCOME, SessionKind.ADDRESS, SessionKind.KEYNOTE, SessionKind.CLOSING);

  private Programme() {}

  /**
   * Returns the edition with its 40 sessions, 50 speakers and 6 rooms as many times.
   *
   * @param times how often, to 25
   */
  public static Edition times(int times) {
    Edition edition = Brochure.edition();
    return edition.toBuilder()
        .venue(
            edition
                .getVenue()
                .map(venue -> venue.withRooms(copies(times, venue.getRooms(), Programme::room))))
        .sessions(copies(times, edition.getSessions(), Programme::session))
        .speakers(copies(times, edition.getSpeakers(), Programme::speaker))
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

  /** What is for everyone cannot take place side by side. */
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

  /** The first copy is the programme itself, so that the host stays in it. */
  private static String id(String id, int copy) {
    return copy == 0 ? id : id + "-" + copy;
  }
}
