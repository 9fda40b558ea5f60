package org.socex.json.schemaorg;

import static org.socex.json.schemaorg.Loss.Code.FLATTENED;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;
import static org.socex.json.schemaorg.Loss.Code.STATUS_COMBINED;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.socex.core.Address;
import org.socex.core.AttendanceMode;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Strand;
import org.socex.core.Venue;

/** A published edition as a schema.org ConferenceEvent. */
final class JsonLdEdition {
  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/London");

  private final Edition edition;
  private final Losses losses;
  private final JsonLdNames names;

  JsonLdEdition(Losses losses) {
    this.edition = losses.published();
    this.losses = losses;
    this.names = JsonLdNames.of(edition);
  }

  JsonLdNode node() {
    JsonLdPeople people = new JsonLdPeople(edition, names, losses);
    // ConferenceEvent is new and pending. A consumer that does not know it still sees an Event.
    JsonLdNode node =
        new JsonLdNode()
            .with("@context", "https://schema.org")
            .with("@type", List.of("ConferenceEvent", "Event"))
            .with("@id", names.edition())
            .with("identifier", edition.getId())
            .with("name", edition.getName());
    dates(node);
    status(node);
    node.with("eventAttendanceMode", mode());
    location(node);
    node.with("maximumAttendeeCapacity", edition.getCapacity())
        .with("about", edition.getTheme().map(theme -> JsonLdNode.of("Thing").with("name", theme)))
        .with("description", edition.getWelcome())
        .with("organizer", edition.getHost().flatMap(host -> people.person(host, "/host")))
        .withAll(
            "contributor",
            edition.getPartners().stream()
                .map(partner -> JsonLdNode.of("Organization").with("name", partner))
                .toList())
        .with(
            "audience",
            JsonLdNode.of("Audience").with("audienceType", edition.getStrand().getAudience()))
        .with("superEvent", strand());
    if (!edition.getSources().isEmpty()) {
      node.with("url", edition.getSources().get(0));
      node.withAll("sameAs", edition.getSources().subList(1, edition.getSources().size()));
    }
    losses.addIfPresent(NO_COUNTERPART, "/ordinal", edition.getOrdinal());
    losses.addIfPresent(NO_COUNTERPART, "/attendance", edition.getAttendance());
    losses.addIfPresent(NO_COUNTERPART, "/electives", edition.getElectives());
    // each moment has the offset of the zone but not its name
    boolean offsets =
        edition.getSessions().stream().anyMatch(session -> edition.start(session).isPresent());
    losses.addUnless(!offsets, FLATTENED, "/timeZone");
    losses.addUnless(
        offsets || edition.getTimeZone().equals(USUAL_ZONE), NO_COUNTERPART, "/timeZone");
    JsonLdSessions sessions = new JsonLdSessions(edition, names, people, losses);
    return node.withAll(
        "subEvent",
        IntStream.range(0, edition.getSessions().size()).mapToObj(sessions::node).toList());
  }

  private void dates(JsonLdNode node) {
    List<DateSpan> earlier = edition.getPreviousDates();
    List<String> previous = new ArrayList<>();
    for (int i = 0; i < earlier.size(); i++) {
      previous.add(earlier.get(i).getStart().toString());
      losses.add(NO_COUNTERPART, "/previousDates/" + i + "/end");
    }
    if (edition.getStatus() == EditionStatus.POSTPONED) {
      // Consumers differ on whether the first date is the start or a previous start, so it is both.
      edition.getDates().map(dates -> dates.getStart().toString()).ifPresent(previous::add);
      Optional<DateSpan> last =
          earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
      edition.getDates().or(() -> last).ifPresent(dates -> start(node, dates));
      losses.addIfPresent(NO_COUNTERPART, "/dates/end", edition.getDates());
    } else {
      edition.getDates().ifPresent(dates -> start(node, dates));
      edition.getDates().ifPresent(dates -> node.with("endDate", dates.getEnd()));
    }
    node.withOneOrMany("previousStartDate", previous);
  }

  private static void start(JsonLdNode node, DateSpan dates) {
    node.with("startDate", dates.getStart());
  }

  private void status(JsonLdNode node) {
    node.withOneOrMany("eventStatus", statuses(edition));
    if (statuses(edition).size() > 1) {
      losses.add(STATUS_COMBINED, "/status");
    }
  }

  /** Returns the statuses of an edition, as IRIs; two if it was rescheduled and moved online. */
  static List<String> statuses(Edition edition) {
    List<String> statuses =
        switch (edition.getStatus()) {
          case SCHEDULED -> List.of("EventScheduled");
          case POSTPONED -> List.of("EventPostponed");
          case RESCHEDULED -> List.of("EventRescheduled");
          case CANCELLED -> List.of("EventCancelled");
          case MOVED_ONLINE ->
              edition.getPreviousDates().isEmpty()
                  ? List.of("EventMovedOnline")
                  : List.of("EventRescheduled", "EventMovedOnline");
        };
    return statuses.stream().map(JsonLdEdition::iri).toList();
  }

  private String mode() {
    return iri(
        switch (edition.getAttendanceMode()) {
          case IN_PERSON -> "OfflineEventAttendanceMode";
          case ONLINE -> "OnlineEventAttendanceMode";
          case HYBRID -> "MixedEventAttendanceMode";
        });
  }

  private static String iri(String name) {
    return "https://schema.org/" + name;
  }

  private void location(JsonLdNode node) {
    List<JsonLdNode> locations = new ArrayList<>();
    if (edition.getAttendanceMode() != AttendanceMode.IN_PERSON) {
      locations.add(JsonLdNode.of("VirtualLocation"));
    }
    if (edition.getAttendanceMode() == AttendanceMode.ONLINE) {
      losses.addIfPresent(NO_COUNTERPART, "/venue", edition.getVenue());
    } else {
      edition.getVenue().map(this::place).ifPresent(locations::add);
    }
    node.withOneOrMany("location", locations);
  }

  private JsonLdNode place(Venue venue) {
    return JsonLdNode.of("Place")
        .with("@id", JsonLdNames.venue(venue.getId()))
        .with("name", venue.getName())
        .with("address", address(venue.getAddress()))
        .with("maximumAttendeeCapacity", venue.getCapacity())
        .withAll("containsPlace", venue.getRooms().stream().map(room -> room(venue, room)).toList())
        .with("url", venue.getUrl());
  }

  private static JsonLdNode room(Venue venue, Room room) {
    return JsonLdNode.of("Place")
        .with("@id", JsonLdNames.room(venue.getId(), room.getId()))
        .with("name", room.getName())
        .with("maximumAttendeeCapacity", room.getCapacity());
  }

  /**
   * Returns an address. It has two properties for locality, town and county, so one of three
   * becomes a line of the street.
   */
  private JsonLdNode address(Address address) {
    List<String> street = new ArrayList<>(address.getStreet());
    if (street.size() > 1) {
      losses.add(FLATTENED, "/venue/address/street");
    }
    boolean crowded = address.getLocality().isPresent() && address.getCounty().isPresent();
    if (crowded) {
      street.add(address.getLocality().get());
      losses.add(FLATTENED, "/venue/address/locality");
    }
    JsonLdNode node = JsonLdNode.of("PostalAddress");
    if (!street.isEmpty()) {
      node.with("streetAddress", String.join(", ", street));
    }
    if (address.getLocality().isPresent() && !crowded) {
      node.with("addressLocality", address.getLocality());
      node.with("addressRegion", address.getTown());
    } else {
      node.with("addressLocality", address.getTown());
      node.with("addressRegion", address.getCounty());
    }
    return node.with("postalCode", address.getPostcode())
        .with("addressCountry", address.getCountry());
  }

  private JsonLdNode strand() {
    Strand strand = edition.getStrand();
    return JsonLdNode.of("EventSeries")
        .with("@id", JsonLdNames.strand(edition))
        .with("name", "SOCEX " + strand.getDisplayName())
        .with("alternateName", strand.getFormerName())
        .with(
            "superEvent",
            JsonLdNode.of("EventSeries").with("@id", JsonLdNames.series()).with("name", "SOCEX"));
  }
}
