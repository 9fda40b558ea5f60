package org.socex.examples.formats;

import static org.socex.examples.formats.PrettyJson.object;
import static org.socex.examples.formats.PrettyJson.put;
import static org.socex.json.schemaorg.Loss.Code.END_BEFORE_START;
import static org.socex.json.schemaorg.Loss.Code.EXTENSION;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;
import static org.socex.json.schemaorg.Loss.Code.TIME_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.core.TimeSpan;
import org.socex.json.schemaorg.Losses;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an edition as JSCalendar 1.0 (RFC 8984): a Group of one Event for the edition, over whole
 * days, and one for each session that may be published and whose day is known.
 *
 * <p>If the edition has no dates, the Group has no entries. Attributes that JSCalendar has no
 * property for, such as the kind of a session, are in properties that start with {@code
 * socexconference.co.uk:}. Equal editions give equal documents.
 */
public final class JsCalendar {
  private static final String VENDOR = "socexconference.co.uk:";

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final PublishedEdition published;
  private final Losses losses;
  private final Edition edition;
  private final PublicUuids ids;
  private final Set<Integer> shown = new HashSet<>();
  private final String updated;

  private JsCalendar(Edition edition, Instant updated) {
    this.published = new PublishedEdition(edition);
    this.losses = published.losses();
    this.edition = published.edition();
    this.ids = new PublicUuids(edition);
    this.updated = updated.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Converts an edition. The document says that it was last changed on 1 January of the edition's
   * year, since the edition does not record changes.
   *
   * @param edition any edition, valid or not
   * @return the document and the losses
   */
  public static Converted of(Edition edition) {
    return of(edition, startOfYear(edition));
  }

  /**
   * Converts an edition.
   *
   * @param edition any edition, valid or not
   * @param updated when the edition was last changed; calendars keep the later of two versions
   * @return the document and the losses
   */
  public static Converted of(Edition edition, Instant updated) {
    return new JsCalendar(edition, updated).converted();
  }

  static Instant startOfYear(Edition edition) {
    return Year.of(edition.getYear()).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private Converted converted() {
    ObjectNode group =
        item("Group", ids.of("document", "jscalendar")).put("title", edition.getName());
    ArrayNode entries = group.putArray("entries");
    edition
        .getDates()
        .filter(dates -> dates.days() > 0)
        .ifPresent(dates -> entries.add(event(dates)));
    boolean dated = !entries.isEmpty();
    if (!dated) {
      loseWithoutEvent();
    }
    for (int i = 0; i < edition.getSessions().size(); i++) {
      addSession(i, entries);
    }
    new CalendarLosses(published).addEdition(dated);
    published.addSpeakerLosses(shown);
    return published.converted(PrettyJson.of(group));
  }

  private ObjectNode item(String type, UUID uid) {
    return object().put("@type", type).put("uid", "urn:uuid:" + uid).put("updated", updated);
  }

  private ObjectNode event(DateSpan dates) {
    ObjectNode event = item("Event", ids.edition()).put("title", edition.getName());
    put(event, "description", edition.getWelcome());
    wholeDays(event, dates.getStart(), dates.days());
    event.put("timeZone", edition.getTimeZone().getId());
    event.put("status", status());
    event.put("locale", "en-GB");
    edition
        .getVenue()
        .ifPresent(
            venue -> {
              ObjectNode place = event.putObject("locations").putObject("v1");
              place.put("@type", "Location");
              place.put("name", venue.getName());
              place.put("description", OneLine.of(venue.getAddress()));
            });
    if (!edition.getSources().isEmpty()) {
      ObjectNode links = event.putObject("links");
      for (int i = 0; i < edition.getSources().size(); i++) {
        links
            .putObject("l" + (i + 1))
            .put("@type", "Link")
            .put("href", edition.getSources().get(i));
      }
    }
    edition
        .getHost()
        .ifPresent(
            host ->
                published
                    .speakerIndex(host, "/host")
                    .ifPresent(
                        index -> {
                          ObjectNode person =
                              participant(event.putObject("participants").putObject("p1"), index);
                          person.putObject("roles").put("owner", true).put("chair", true);
                          person.put(VENDOR + "role", "host");
                        }));
    vendor(event);
    return event;
  }

  private void vendor(ObjectNode event) {
    event.put(VENDOR + "id", edition.getId());
    event.put(VENDOR + "strand", edition.getStrand().getCode());
    losses.add(EXTENSION, "/id");
    losses.add(EXTENSION, "/strand");
    put(event, VENDOR + "theme", edition.getTheme());
    edition.getCapacity().ifPresent(capacity -> event.put(VENDOR + "capacity", capacity));
    losses.addIfPresent(EXTENSION, "/theme", edition.getTheme());
    losses.addIfPresent(EXTENSION, "/capacity", edition.getCapacity());
    edition.getElectives().ifPresent(policy -> event.put(VENDOR + "choose", policy.getChoose()));
    losses.addIfPresent(EXTENSION, "/electives", edition.getElectives());
  }

  /** Adds the losses of an edition without dates, which has no event of its own. */
  private void loseWithoutEvent() {
    losses.add(NO_COUNTERPART, "/id");
    losses.add(NO_COUNTERPART, "/strand");
    losses.addUnless(published.isInDefaultZone(), NO_COUNTERPART, "/timeZone");
    losses.addIfPresent(NO_COUNTERPART, "/capacity", edition.getCapacity());
    losses.addIfPresent(NO_COUNTERPART, "/theme", edition.getTheme());
    losses.addIfPresent(NO_COUNTERPART, "/welcome", edition.getWelcome());
    losses.addIfPresent(NO_COUNTERPART, "/host", edition.getHost());
    losses.addIfPresent(NO_COUNTERPART, "/electives", edition.getElectives());
    losses.addUnless(edition.getSources().isEmpty(), NO_COUNTERPART, "/sources");
  }

  private String status() {
    return switch (edition.getStatus()) {
      case CANCELLED -> "cancelled";
      case POSTPONED -> "tentative";
      case SCHEDULED, RESCHEDULED, MOVED_ONLINE -> "confirmed";
    };
  }

  private void addSession(int index, ArrayNode entries) {
    Session session = edition.getSessions().get(index);
    if (edition.date(session).isEmpty()) {
      losses.add(TIME_UNKNOWN, losses.session(index, ""));
      return;
    }
    ObjectNode event =
        item("Event", ids.mint("session", session.getId())).put("title", session.getTitle());
    put(event, "description", session.getSummary());
    moments(event, session, index);
    event.put("timeZone", edition.getTimeZone().getId());
    event.put("status", status());
    published
        .room(index)
        .ifPresent(
            room ->
                event
                    .putObject("locations")
                    .putObject("r1")
                    .put("@type", "Location")
                    .put("name", room.getName()));
    participants(event, session, index);
    event
        .putObject("relatedTo")
        .putObject("urn:uuid:" + ids.edition())
        .put("@type", "Relation")
        .putObject("relation")
        .put("parent", true);
    event.put(VENDOR + "id", session.getId());
    losses.add(EXTENSION, losses.session(index, "/id"));
    event.put(VENDOR + "kind", session.getKind().getCode());
    losses.add(EXTENSION, losses.session(index, "/kind"));
    if (session.isElective()) {
      event.put(VENDOR + "elective", true);
      losses.add(EXTENSION, losses.session(index, "/elective"));
    }
    session.getCapacity().ifPresent(capacity -> event.put(VENDOR + "capacity", capacity));
    losses.addIfPresent(EXTENSION, losses.session(index, "/capacity"), session.getCapacity());
    entries.add(event);
  }

  private void moments(ObjectNode event, Session session, int index) {
    LocalDate date = edition.date(session).orElseThrow();
    if (session.getTime().isEmpty()) {
      wholeDays(event, date, 1);
      return;
    }
    TimeSpan time = session.getTime().get();
    event.put("start", LOCAL.format(LocalDateTime.of(date, time.getStart())));
    if (published.hasSlot(session)) {
      event.put("duration", time.duration().toString());
    } else {
      losses.add(END_BEFORE_START, losses.session(index, "/time/end"));
    }
  }

  private static void wholeDays(ObjectNode event, LocalDate first, long days) {
    event.put("start", LOCAL.format(first.atStartOfDay()));
    event.put("duration", "P" + days + "D");
    event.put("showWithoutTime", true);
  }

  /** Lists the speakers and the chair; somebody who does both is one participant. */
  private void participants(ObjectNode event, Session session, int index) {
    Map<Integer, ObjectNode> people = new TreeMap<>();
    for (int speaker : published.speakerIndices(index)) {
      ObjectNode person = people.computeIfAbsent(speaker, i -> participant(object(), i));
      person.withObjectProperty("roles").put("attendee", true);
      person.put(VENDOR + "role", "speaker");
    }
    session
        .getChair()
        .ifPresent(
            chair ->
                published
                    .speakerIndex(chair, losses.session(index, "/chair"))
                    .ifPresent(
                        i ->
                            people
                                .computeIfAbsent(i, person -> participant(object(), person))
                                .withObjectProperty("roles")
                                .put("chair", true)));
    if (!people.isEmpty()) {
      ObjectNode list = event.putObject("participants");
      people.values().forEach(person -> list.set("p" + (list.size() + 1), person));
    }
  }

  private ObjectNode participant(ObjectNode person, int index) {
    shown.add(index);
    Speaker speaker = edition.getSpeakers().get(index);
    person.put("@type", "Participant");
    person.put("name", OneLine.of(speaker));
    person.put("kind", "individual");
    put(person, "description", speaker.getBiography());
    return person;
  }
}
