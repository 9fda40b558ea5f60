package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.socex.core.Edition;
import org.socex.core.Session;
import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;

/**
 * An edition's programme in the order in which it is read, with what its references mean.
 *
 * @param edition the edition
 * @param report what was found in it
 * @param findings the same, each at its place
 * @param days the days, the first first; none if nothing is known of the programme
 * @param dayless the sessions without a day
 */
record Programme(
    Edition edition,
    ValidationReport report,
    PlacedFindings findings,
    List<Day> days,
    List<Entry> dayless) {

  static Programme of(Edition edition, ValidationReport report) {
    PlacedFindings findings = new PlacedFindings(report);
    Map<String, Person> people = Person.byId(edition);
    Map<String, Place> places = Place.byId(edition);
    Map<Integer, List<Entry>> days = new TreeMap<>();
    if (!edition.getSessions().isEmpty()) {
      IntStream.rangeClosed(1, Dates.days(edition))
          .forEach(day -> days.put(day, new ArrayList<>()));
    }
    List<Entry> dayless = new ArrayList<>();
    for (int i = 0; i < edition.getSessions().size(); i++) {
      Session session = edition.getSessions().get(i);
      Entry entry = entry(session, i, people, places, findings.atSession(i));
      if (session.getDay().isPresent()) {
        days.computeIfAbsent(session.getDay().get(), day -> new ArrayList<>()).add(entry);
      } else {
        dayless.add(entry);
      }
    }
    return new Programme(
        edition,
        report,
        findings,
        days.entrySet().stream().map(day -> day(edition, day.getKey(), day.getValue())).toList(),
        dayless);
  }

  private static Entry entry(
      Session session,
      int index,
      Map<String, Person> people,
      Map<String, Place> places,
      List<Finding> findings) {
    Optional<Place> place =
        session
            .getRoom()
            .map(id -> places.computeIfAbsent(id, it -> Place.unknown(it, places.size())));
    Optional<Integer> seats = session.getCapacity();
    if (session.isElective()) {
      seats = seats.or(() -> place.flatMap(Place::capacity));
    }
    return new Entry(
        session,
        index,
        place,
        seats,
        session.getSpeakers().stream().map(id -> person(people, id)).toList(),
        session.getChair().map(id -> person(people, id)),
        findings);
  }

  private static Person person(Map<String, Person> people, String id) {
    Person known = people.get(id);
    return known == null ? Person.unknown(id) : known;
  }

  private static Day day(Edition edition, int number, List<Entry> entries) {
    int days = Dates.days(edition);
    return new Day(
        number,
        Dates.of(edition, number).map(Dates::weekday).orElse(""),
        days == 0 || (number >= 1 && number <= days),
        entries.stream().filter(Entry::isTimed).sorted(Entry.IN_ORDER).toList(),
        entries.stream().filter(entry -> !entry.isTimed()).toList());
  }

  /**
   * A day of the programme.
   *
   * @param number 1 is the first
   * @param date the date in words, or empty
   * @param isWithin whether it is one of the edition's days, as far as they are known
   * @param timed the sessions that have a time, by their starts
   * @param timeless the others, as in the document
   */
  record Day(int number, String date, boolean isWithin, List<Entry> timed, List<Entry> timeless) {

    boolean isEmpty() {
      return timed.isEmpty() && timeless.isEmpty();
    }
  }
}
