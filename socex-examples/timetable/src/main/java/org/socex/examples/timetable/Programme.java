package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.socex.core.Edition;
import org.socex.core.Session;

/**
 * An edition's programme in reading order, with references resolved and findings in place.
 *
 * @param edition the edition
 * @param findings its findings, by place
 * @param days the days in order; empty if there are no sessions
 * @param dayless the sessions without a day
 */
record Programme(
    Edition edition, FindingsByPlace findings, List<Day> days, List<SessionEntry> dayless) {

  static Programme of(Edition edition, FindingsByPlace findings) {
    Map<String, Person> people = Person.byId(edition);
    Map<String, Location> places = Location.byId(edition);
    Map<Integer, List<SessionEntry>> days = new TreeMap<>();
    if (!edition.getSessions().isEmpty()) {
      IntStream.rangeClosed(1, DateText.days(edition))
          .forEach(day -> days.put(day, new ArrayList<>()));
    }
    List<SessionEntry> dayless = new ArrayList<>();
    for (int i = 0; i < edition.getSessions().size(); i++) {
      Session session = edition.getSessions().get(i);
      SessionEntry entry = entry(session, i, people, places, findings);
      if (session.getDay().isPresent()) {
        days.computeIfAbsent(session.getDay().get(), day -> new ArrayList<>()).add(entry);
      } else {
        dayless.add(entry);
      }
    }
    return new Programme(
        edition,
        findings,
        days.entrySet().stream().map(day -> day(edition, day.getKey(), day.getValue())).toList(),
        dayless);
  }

  private static SessionEntry entry(
      Session session,
      int index,
      Map<String, Person> people,
      Map<String, Location> places,
      FindingsByPlace findings) {
    Optional<Location> place =
        session
            .getRoom()
            .map(id -> places.computeIfAbsent(id, it -> Location.unknown(it, places.size())));
    Optional<Integer> seats = session.getCapacity();
    if (session.isElective()) {
      seats = seats.or(() -> place.flatMap(Location::capacity));
    }
    return new SessionEntry(
        session,
        index,
        place,
        seats,
        session.getSpeakers().stream().map(id -> person(people, id)).toList(),
        session.getChair().map(id -> person(people, id)),
        findings.atSession(index),
        findings.relatedToSession(index),
        findings.isPaired(index));
  }

  private static Person person(Map<String, Person> people, String id) {
    Person known = people.get(id);
    return known == null ? Person.unknown(id) : known;
  }

  private static Day day(Edition edition, int number, List<SessionEntry> entries) {
    int days = DateText.days(edition);
    return new Day(
        number,
        DateText.of(edition, number).map(DateText::weekday).orElse(""),
        days == 0 || (number >= 1 && number <= days),
        entries.stream().filter(SessionEntry::isTimed).sorted(SessionEntry.IN_ORDER).toList(),
        entries.stream().filter(entry -> !entry.isTimed()).toList());
  }

  /**
   * A day of the programme.
   *
   * @param number its number; the first day is 1
   * @param date its date in words, or empty
   * @param isWithin whether the edition's dates include it; true if the dates are unknown
   * @param timed the sessions that have a time, sorted by start
   * @param timeless the other sessions, in document order
   */
  record Day(
      int number,
      String date,
      boolean isWithin,
      List<SessionEntry> timed,
      List<SessionEntry> timeless) {

    boolean isEmpty() {
      return timed.isEmpty() && timeless.isEmpty();
    }
  }
}
