package org.socex.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Copies the parts of an {@link Edition} that may be published. It names every public attribute, so
 * a new attribute stays private until it is added here.
 */
final class Publication {
  private Publication() {}

  static Edition of(Edition edition) {
    List<Session> open =
        edition.getSessions().stream()
            .filter(session -> session.getMarking() == Marking.OPEN)
            .map(Publication::of)
            .toList();
    Set<String> people = new HashSet<>();
    edition.getHost().ifPresent(people::add);
    for (Session session : open) {
      people.addAll(session.getSpeakers());
      session.getChair().ifPresent(people::add);
    }
    // a policy of choosing among sessions is misleading if some of them are withheld
    boolean withheld =
        edition.getSessions().stream()
            .anyMatch(session -> session.isElective() && session.getMarking() != Marking.OPEN);
    return Edition.builder()
        .id(edition.getId())
        .strand(edition.getStrand())
        .year(edition.getYear())
        .name(edition.getName())
        .ordinal(edition.getOrdinal())
        .dates(edition.getDates())
        .timeZone(edition.getTimeZone())
        .status(edition.getStatus())
        .previousDates(edition.getPreviousDates())
        .attendanceMode(edition.getAttendanceMode())
        .venue(edition.getVenue().map(Publication::of))
        .capacity(edition.getCapacity())
        .attendance(edition.getAttendance().map(Publication::of))
        .theme(edition.getTheme())
        .welcome(edition.getWelcome())
        .host(edition.getHost())
        .partners(edition.getPartners())
        .electives(edition.getElectives().filter(policy -> !withheld))
        .sessions(open)
        .speakers(
            edition.getSpeakers().stream()
                .filter(speaker -> people.contains(speaker.getId()))
                .map(Publication::of)
                .toList())
        .sources(edition.getSources())
        .build();
  }

  private static Headcount of(Headcount headcount) {
    return Headcount.builder()
        .count(headcount.getCount())
        .qualifier(headcount.getQualifier())
        .build();
  }

  private static Session of(Session session) {
    return Session.builder()
        .id(session.getId())
        .title(session.getTitle())
        .kind(session.getKind())
        .day(session.getDay())
        .time(session.getTime())
        .room(session.getRoom())
        .speakers(session.getSpeakers())
        .chair(session.getChair())
        .elective(session.isElective())
        .capacity(session.getCapacity())
        .summary(session.getSummary())
        .marking(session.getMarking())
        .build();
  }

  private static Speaker of(Speaker speaker) {
    return Speaker.builder()
        .id(speaker.getId())
        .title(speaker.getTitle())
        .name(speaker.getName())
        .postNominals(speaker.getPostNominals())
        .role(speaker.getRole())
        .organisation(speaker.getOrganisation())
        .biography(speaker.getBiography())
        .build();
  }

  private static Venue of(Venue venue) {
    return Venue.builder()
        .id(venue.getId())
        .name(venue.getName())
        .address(of(venue.getAddress()))
        .capacity(venue.getCapacity())
        .rooms(venue.getRooms().stream().map(Publication::of).toList())
        .url(venue.getUrl())
        .build();
  }

  private static Room of(Room room) {
    return Room.builder()
        .id(room.getId())
        .name(room.getName())
        .capacity(room.getCapacity())
        .build();
  }

  private static Address of(Address address) {
    return Address.builder()
        .street(address.getStreet())
        .locality(address.getLocality())
        .town(address.getTown())
        .county(address.getCounty())
        .postcode(address.getPostcode())
        .country(address.getCountry())
        .build();
  }
}
