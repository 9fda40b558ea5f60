package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.Address;
import org.socex.core.AttendanceMode;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.Venue;

/** The details above an edition's programme. The online URL and the delegates are left out. */
final class EditionDetails {
  private static final String USUAL_TIME_ZONE = "Europe/London";
  private static final String HOME = "GB";

  private final Edition edition;
  private final List<Detail> details = new ArrayList<>();

  private EditionDetails(Edition edition) {
    this.edition = edition;
  }

  /** {@return the known details, in the order in which they are shown} */
  static List<Detail> of(Edition edition) {
    EditionDetails details = new EditionDetails(edition);
    details.whenAndWhere();
    details.what();
    details.howMany();
    return details.details;
  }

  /** {@return a sentence about the status; empty if the edition goes ahead as first planned} */
  static Optional<String> status(Edition edition) {
    return switch (edition.getStatus()) {
      case SCHEDULED -> Optional.empty();
      case POSTPONED -> Optional.of("Postponed. New dates are not known yet.");
      case RESCHEDULED ->
          Optional.of(
              edition.getPreviousDates().isEmpty()
                  ? "Rescheduled."
                  : edition.getPreviousDates().stream()
                      .map(DateText::of)
                      .collect(Collectors.joining(", then from ", "Rescheduled from ", ".")));
      case MOVED_ONLINE -> Optional.of("Moved online.");
      case CANCELLED -> Optional.of("Cancelled.");
    };
  }

  /** {@return the strictest marking among the sessions; empty if all of them are open} */
  static Optional<String> marking(Edition edition) {
    return edition.getSessions().stream()
        .map(Session::getMarking)
        .max(Marking::compareTo)
        .filter(marking -> marking != Marking.OPEN)
        .map(Labels::marking);
  }

  private void whenAndWhere() {
    boolean off =
        edition.getStatus() == EditionStatus.POSTPONED
            || edition.getStatus() == EditionStatus.CANCELLED;
    edition
        .getDates()
        .map(DateText::of)
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
    add("audience", "Audience", Labels.capitalised(edition.getStrand().getAudience()));
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
            capacity ->
                add("capacity", "Capacity", Labels.counted(capacity, "place") + placesLeft()));
    edition
        .getAttendance()
        .ifPresent(people -> add("attendance", "Attended by", Labels.headcount(people)));
  }

  /** Shown only if there are delegates: without them, nobody knows how many places are taken. */
  private String placesLeft() {
    return edition.getDelegates().isEmpty() || edition.placesLeft().isEmpty()
        ? ""
        : ", " + edition.placesLeft().getAsInt() + " left";
  }

  private static String venue(Venue venue) {
    Address address = venue.getAddress();
    return Labels.joined(
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
    details.add(new Detail(attribute, label, text));
  }

  /**
   * A detail of the edition.
   *
   * @param attribute the attribute that it comes from
   * @param label its name on the page
   * @param text its value
   */
  record Detail(String attribute, String label, String text) {}
}
