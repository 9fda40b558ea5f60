package org.socex.examples.benchmarks.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.socex.core.BookingStatus;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Venue;
import org.socex.fixtures.Strategic2031;

/**
 * The invented edition with another number of delegates. Venue, rooms and workshops grow with them,
 * so that no rule finds anything. Ids, names and addresses stay unique, as they would be; forces
 * and roles repeat.
 */
public final class Crowd {
  private static final int LETTERS = 26;

  private Crowd() {}

  /**
   * Returns the edition with as many delegates, of whom about 15 in 16 have a place.
   *
   * @param delegates how many, to 10,000
   */
  public static Edition of(int delegates) {
    return in(Brochure.edition(), delegates);
  }

  /** Returns the edition under another programme, in which the workshops still stand. */
  static Edition in(Edition edition, int delegates) {
    List<Delegate> known = Strategic2031.edition().getDelegates();
    List<Delegate> crowd =
        IntStream.range(0, delegates)
            .mapToObj(n -> delegate(known.get(n % known.size()), n, n / known.size()))
            .toList();
    int confirmed =
        (int) crowd.stream().filter(one -> one.getStatus() == BookingStatus.CONFIRMED).count();
    int factor = delegates / known.size() + 1;
    Edition.Builder scaled =
        edition.toBuilder()
            .venue(edition.getVenue().map(venue -> grown(venue, factor)))
            .sessions(edition.getSessions().stream().map(one -> grown(one, factor)).toList())
            .delegates(crowd);
    // nobody waits while there are places
    return (confirmed == 0 ? scaled : scaled.capacity(confirmed)).build();
  }

  private static Delegate delegate(Delegate known, int n, int round) {
    Delegate.Builder delegate = known.toBuilder().id("delegate-%05d".formatted(n + 1));
    if (round > 0) {
      delegate.name(known.getName().replace(" ", " " + initials(round) + " "));
      delegate.email(known.getEmail().map(email -> email.replace("@", "." + round + "@")));
    }
    return delegate.build();
  }

  /** Returns another middle name for every round. */
  private static String initials(int round) {
    String letter = (char) ('A' + round % LETTERS) + ".";
    return round < LETTERS ? letter : initials(round / LETTERS - 1) + " " + letter;
  }

  private static Venue grown(Venue venue, int factor) {
    return venue.toBuilder()
        .capacity(times(venue.getCapacity(), factor))
        .rooms(venue.getRooms().stream().map(room -> grown(room, factor)).toList())
        .build();
  }

  private static Room grown(Room room, int factor) {
    return room.toBuilder().capacity(times(room.getCapacity(), factor)).build();
  }

  private static Session grown(Session session, int factor) {
    return session.toBuilder().capacity(times(session.getCapacity(), factor)).build();
  }

  private static Optional<Integer> times(Optional<Integer> capacity, int factor) {
    return capacity.map(seats -> seats * factor);
  }
}
