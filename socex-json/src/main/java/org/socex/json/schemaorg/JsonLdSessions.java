package org.socex.json.schemaorg;

import static org.socex.json.schemaorg.Loss.Code.DATES_UNKNOWN;
import static org.socex.json.schemaorg.Loss.Code.END_BEFORE_START;
import static org.socex.json.schemaorg.Loss.Code.FLATTENED;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;
import static org.socex.json.schemaorg.Loss.Code.REF_DANGLING;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.TimeSpan;

/** The sessions of a published edition as schema.org Events. */
final class JsonLdSessions {
  private final Edition edition;
  private final JsonLdNames names;
  private final JsonLdPeople people;
  private final Losses losses;

  JsonLdSessions(Edition edition, JsonLdNames names, JsonLdPeople people, Losses losses) {
    this.edition = edition;
    this.names = names;
    this.people = people;
    this.losses = losses;
  }

  JsonLdNode node(int index) {
    Session session = edition.getSessions().get(index);
    boolean workshop = session.getKind() == SessionKind.WORKSHOP;
    if (!workshop) {
      losses.add(NO_COUNTERPART, losses.session(index, "/kind"));
    }
    JsonLdNode node =
        JsonLdNode.of(workshop ? "EducationEvent" : "Event")
            .with("@id", names.session(session.getId()))
            .with("identifier", session.getId())
            .with("name", session.getTitle());
    moments(node, session, index);
    if (edition.getStatus() != EditionStatus.SCHEDULED) {
      node.withOneOrMany("eventStatus", JsonLdEdition.statuses(edition));
    }
    if (session.isElective()) {
      losses.add(NO_COUNTERPART, losses.session(index, "/elective"));
    }
    return node.with("location", room(session, index))
        .with("maximumAttendeeCapacity", session.getCapacity())
        .with("description", session.getSummary())
        .withAll("performer", speakers(session, index))
        .with("contributor", chair(session, index))
        .with("superEvent", new JsonLdNode().with("@id", names.edition()));
  }

  private void moments(JsonLdNode node, Session session, int index) {
    Optional<TimeSpan> time = session.getTime();
    if (edition.date(session).isEmpty()) {
      losses.addIfPresent(DATES_UNKNOWN, losses.session(index, "/day"), session.getDay());
      losses.addIfPresent(DATES_UNKNOWN, losses.session(index, "/time"), time);
    } else if (time.isEmpty()) {
      node.with("startDate", edition.date(session));
    } else {
      node.with("startDate", edition.start(session).map(JsonLdSessions::moment));
      if (time.get().duration().toMinutes() > 0) {
        node.with("endDate", edition.end(session).map(JsonLdSessions::moment));
      } else {
        losses.add(END_BEFORE_START, losses.session(index, "/time/end"));
      }
    }
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private Optional<JsonLdNode> room(Session session, int index) {
    Optional<JsonLdNode> node =
        edition
            .getVenue()
            .flatMap(
                venue ->
                    session
                        .getRoom()
                        .flatMap(venue::room)
                        .map(room -> place(JsonLdNames.room(venue.getId(), room.getId()), room)));
    if (session.getRoom().isPresent() && node.isEmpty()) {
      losses.add(REF_DANGLING, losses.session(index, "/room"));
    }
    return node;
  }

  private static JsonLdNode place(String urn, Room room) {
    return JsonLdNode.of("Place").with("@id", urn).with("name", room.getName());
  }

  private List<JsonLdNode> speakers(Session session, int index) {
    List<JsonLdNode> nodes = new ArrayList<>();
    for (int i = 0; i < session.getSpeakers().size(); i++) {
      people
          .person(session.getSpeakers().get(i), losses.session(index, "/speakers/" + i))
          .ifPresent(nodes::add);
    }
    return nodes;
  }

  /** Returns the chair as a contributor, the nearest term in schema.org. */
  private Optional<JsonLdNode> chair(Session session, int index) {
    String pointer = losses.session(index, "/chair");
    Optional<JsonLdNode> node = session.getChair().flatMap(chair -> people.person(chair, pointer));
    node.ifPresent(chair -> losses.add(FLATTENED, pointer));
    return node;
  }
}
