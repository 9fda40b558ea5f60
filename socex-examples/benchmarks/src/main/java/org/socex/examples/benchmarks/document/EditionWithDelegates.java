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
 * The fixture edition with any number of delegates. Venue, rooms and workshops have seats for them,
 * so that there are no findings. Ids, names and e-mail addresses are unique; organisations and
 * roles repeat.
 */
final class EditionWithDelegates {
  private static final int LETTERS = 26;

  private EditionWithDelegates() {}

  /**
   * Returns the edition. About 15 in 16 delegates are confirmed.
   *
   * @param delegates how many, from 1 to 10,000
   */
  static Edition of(int delegates) {
    Edition edition = EditionWithTexts.edition();
    List<Delegate> known = Strategic2031.edition().getDelegates();
    List<Delegate> all =
        IntStream.range(0, delegates)
            .mapToObj(n -> delegate(known.get(n % known.size()), n, n / known.size()))
            .toList();
    int confirmed =
        (int) all.stream().filter(one -> one.getStatus() == BookingStatus.CONFIRMED).count();
    int factor = delegates / known.size() + 1;
    return edition.toBuilder()
        .venue(edition.getVenue().map(venue -> grown(venue, factor)))
        .sessions(edition.getSessions().stream().map(one -> grown(one, factor)).toList())
        .delegates(all)
        // The edition is full: nobody is on the waiting list while there are places.
        .capacity(confirmed)
        .build();
  }

  private static Delegate delegate(Delegate known, int n, int round) {
    Delegate.Builder delegate = known.toBuilder().id("delegate-%05d".formatted(n + 1));
    if (round > 0) {
      delegate.name(known.getName().replace(" ", " " + initials(round) + " "));
      delegate.email(known.getEmail().map(email -> email.replace("@", "." + round + "@")));
    }
    return delegate.build();
  }

  /** Returns middle initials that differ from round to round. */
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
