package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socex.core.Address;
import org.socex.core.AttendanceMode;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.Venue;

/** What is told of an edition above its programme. The online URL and delegates are not. */
final class Facts {
  private static final String USUAL_TIME_ZONE = "Europe/London";
  private static final String HOME = "GB";

  private final Edition edition;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Edition edition) {
    this.edition = edition;
  }

  /** Returns the facts that are known, and whether the dates are. */
  static List<Fact> of(Edition edition) {
    Facts facts = new Facts(edition);
    facts.whenAndWhere();
    facts.what();
    facts.howMany();
    return facts.facts;
  }

  /** Returns a sentence if the edition does not take place as first planned. */
  static Optional<String> status(Edition edition) {
    return switch (edition.getStatus()) {
      case SCHEDULED -> Optional.empty();
      case POSTPONED -> Optional.of("Postponed. There are no new dates yet.");
      case RESCHEDULED ->
          Optional.of(
              edition
                  .getPreviousDates()
                  .map(dates -> "Rescheduled from " + Dates.of(dates) + ".")
                  .orElse("Rescheduled."));
      case MOVED_ONLINE -> Optional.of("Moved online.");
      case CANCELLED -> Optional.of("Cancelled. It does not take place.");
    };
  }

  /** Returns the strictest marking of the programme, if it keeps something from publication. */
  static Optional<String> marking(Edition edition) {
    return edition.getSessions().stream()
        .map(Session::getMarking)
        .max(Marking::compareTo)
        .filter(marking -> marking != Marking.OPEN)
        .map(Words::of);
  }

  private void whenAndWhere() {
    boolean off =
        edition.getStatus() == EditionStatus.POSTPONED
            || edition.getStatus() == EditionStatus.CANCELLED;
    edition
        .getDates()
        .map(Dates::of)
        .or(() -> off ? Optional.empty() : Optional.of(edition.getYear() + ", days not known"))
        .ifPresent(dates -> add("dates", "Dates", dates));
    if (!edition.getTimeZone().getId().equals(USUAL_TIME_ZONE)) {
      add("timeZone", "Time zone", edition.getTimeZone().getId());
    }
    edition.getVenue().ifPresent(venue -> add("venue", "Venue", venue(venue)));
    if (edition.getAttendanceMode() != AttendanceMode.IN_PERSON) {
      boolean online = edition.getAttendanceMode() == AttendanceMode.ONLINE;
      add("attendanceMode", "Attendance", online ? "Online" : "In person and online");
    }
  }

  private void what() {
    edition.getTheme().ifPresent(theme -> add("theme", "Theme", theme));
    edition
        .getHost()
        .map(id -> edition.speaker(id).map(Person::of).orElseGet(() -> Person.unknown(id)))
        .ifPresent(host -> add("host", "Host", host.introduced()));
    if (!edition.getPartners().isEmpty()) {
      add("partners", "Partners", String.join(", ", edition.getPartners()));
    }
    edition
        .getElectives()
        .ifPresent(policy -> add("electives", "Electives", electives(policy.getChoose())));
  }

  private String electives(int choose) {
    long offered = edition.getSessions().stream().filter(Session::isElective).count();
    return "Each delegate chooses " + choose + (offered == 0 ? "" : " of " + offered);
  }

  private void howMany() {
    edition
        .getCapacity()
        .ifPresent(
            capacity -> add("capacity", "Capacity", Words.counted(capacity, "place") + left()));
    edition
        .getAttendance()
        .ifPresent(people -> add("attendance", "Attended by", Words.counted(people, "delegate")));
  }

  /** Without delegates nobody knows how many places are taken. */
  private String left() {
    return edition.getDelegates().isEmpty() || edition.placesLeft().isEmpty()
        ? ""
        : ", " + edition.placesLeft().getAsInt() + " left";
  }

  private static String venue(Venue venue) {
    Address address = venue.getAddress();
    return Words.joined(
        Stream.of(
                Stream.of(venue.getName()),
                address.getStreet().stream(),
                address.getLocality().stream(),
                Stream.of(address.getTown()),
                address.getCounty().stream(),
                address.getPostcode().stream(),
                Stream.of(address.getCountry()).filter(country -> !country.equals(HOME)))
            .flatMap(parts -> parts));
  }

  private void add(String attribute, String label, String text) {
    facts.add(new Fact(attribute, label, text));
  }

  /**
   * One thing told of the edition.
   *
   * @param attribute the attribute that it comes from
   * @param label what it is
   * @param text what is told
   */
  record Fact(String attribute, String label, String text) {}
}
