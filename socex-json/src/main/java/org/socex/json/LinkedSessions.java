package org.socex.json;

import static org.socex.json.Losses.FLATTENED;
import static org.socex.json.Losses.NO_COUNTERPART;

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
final class LinkedSessions {
  private final Edition edition;
  private final LinkedNames names;
  private final LinkedPeople people;
  private final Losses losses;

  LinkedSessions(Edition edition, LinkedNames names, LinkedPeople people, Losses losses) {
    this.edition = edition;
    this.names = names;
    this.people = people;
    this.losses = losses;
  }

  LinkedNode node(int index) {
    Session session = edition.getSessions().get(index);
    boolean workshop = session.getKind() == SessionKind.WORKSHOP;
    if (!workshop) {
      losses.add(NO_COUNTERPART, losses.session(index, "/kind"));
    }
    LinkedNode node =
        LinkedNode.of(workshop ? "EducationEvent" : "Event")
            .with("@id", names.session(session.getId()))
            .with("identifier", session.getId())
            .with("name", session.getTitle());
    moments(node, session, index);
    if (edition.getStatus() != EditionStatus.SCHEDULED) {
      node.withOneOrMany("eventStatus", LinkedEdition.statuses(edition));
    }
    if (session.isElective()) {
      losses.add(NO_COUNTERPART, losses.session(index, "/elective"));
    }
    return node.with("location", room(session, index))
        .with("maximumAttendeeCapacity", session.getCapacity())
        .with("description", session.getSummary())
        .withAll("performer", speakers(session, index))
        .with("contributor", chair(session, index))
        .with("superEvent", new LinkedNode().with("@id", names.edition()));
  }

  private void moments(LinkedNode node, Session session, int index) {
    Optional<TimeSpan> time = session.getTime();
    if (edition.date(session).isEmpty()) {
      losses.addIfPresent("dates-unknown", losses.session(index, "/day"), session.getDay());
      losses.addIfPresent("dates-unknown", losses.session(index, "/time"), time);
    } else if (time.isEmpty()) {
      node.with("startDate", edition.date(session));
    } else {
      node.with("startDate", edition.start(session).map(LinkedSessions::moment));
      if (time.get().duration().toMinutes() > 0) {
        node.with("endDate", edition.end(session).map(LinkedSessions::moment));
      } else {
        losses.add("end-before-start", losses.session(index, "/time/end"));
      }
    }
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private Optional<LinkedNode> room(Session session, int index) {
    Optional<LinkedNode> node =
        edition
            .getVenue()
            .flatMap(
                venue ->
                    session
                        .getRoom()
                        .flatMap(venue::room)
                        .map(room -> place(LinkedNames.room(venue.getId(), room.getId()), room)));
    if (session.getRoom().isPresent() && node.isEmpty()) {
      losses.add("ref-dangling", losses.session(index, "/room"));
    }
    return node;
  }

  private static LinkedNode place(String urn, Room room) {
    return LinkedNode.of("Place").with("@id", urn).with("name", room.getName());
  }

  private List<LinkedNode> speakers(Session session, int index) {
    List<LinkedNode> nodes = new ArrayList<>();
    for (int i = 0; i < session.getSpeakers().size(); i++) {
      people
          .person(session.getSpeakers().get(i), losses.session(index, "/speakers/" + i))
          .ifPresent(nodes::add);
    }
    return nodes;
  }

  /** Contributes, as far as schema.org can tell. */
  private Optional<LinkedNode> chair(Session session, int index) {
    String pointer = losses.session(index, "/chair");
    Optional<LinkedNode> node = session.getChair().flatMap(chair -> people.person(chair, pointer));
    node.ifPresent(chair -> losses.add(FLATTENED, pointer));
    return node;
  }
}
