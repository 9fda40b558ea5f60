package org.socex.examples.formats;

import static org.socex.json.schemaorg.Loss.Code.END_BEFORE_START;
import static org.socex.json.schemaorg.Loss.Code.FLATTENED;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;
import static org.socex.json.schemaorg.Loss.Code.TIME_UNKNOWN;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.json.schemaorg.Losses;

/**
 * Writes an edition as iCalendar (RFC 5545): a VEVENT for the edition, over whole days, and one for
 * each session that may be published and whose day is known.
 *
 * <p>Times are in UTC, so that a reader need not know the time zone. An edition without dates is a
 * VJOURNAL. Equal editions give equal documents.
 */
public final class ICalendar {
  // Formatted here: the library would use the calendar and digits of the default locale.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PublishedEdition published;
  private final Losses losses;
  private final Edition edition;
  private final PublicUuids ids;
  private final Set<Integer> shown = new HashSet<>();
  private final Instant updated;

  private ICalendar(Edition edition, Instant updated) {
    this.published = new PublishedEdition(edition);
    this.losses = published.losses();
    this.edition = published.edition();
    this.ids = new PublicUuids(edition);
    this.updated = updated;
  }

  /**
   * Converts an edition. The document says that it was last changed on 1 January of the edition's
   * year, since the edition does not record changes.
   *
   * @param edition any edition, valid or not
   * @return the document, with lines that end in CRLF, and the losses
   */
  public static Converted of(Edition edition) {
    return of(edition, JsCalendar.startOfYear(edition));
  }

  /**
   * Converts an edition.
   *
   * @param edition any edition, valid or not
   * @param updated when the edition was last changed; calendars keep the later of two versions
   * @return the document, with lines that end in CRLF, and the losses
   */
  public static Converted of(Edition edition, Instant updated) {
    return new ICalendar(edition, updated).converted();
  }

  private Converted converted() {
    biweekly.ICalendar calendar = new biweekly.ICalendar();
    calendar.setProductId("-//socex//socex//EN");
    boolean dated = edition.getDates().filter(dates -> dates.days() > 0).isPresent();
    if (dated) {
      calendar.addEvent(event());
    } else {
      calendar.addJournal(journal());
    }
    boolean timed = false;
    for (int i = 0; i < edition.getSessions().size(); i++) {
      Session session = edition.getSessions().get(i);
      if (edition.date(session).isEmpty()) {
        losses.add(TIME_UNKNOWN, losses.session(i, ""));
      } else {
        calendar.addEvent(event(session, i));
        timed |= session.getTime().isPresent();
      }
    }
    addLosses(dated, timed);
    return published.converted(Biweekly.write(calendar).go());
  }

  private VJournal journal() {
    VJournal journal = new VJournal();
    journal.setUid("urn:uuid:" + ids.edition());
    stamp(journal);
    journal.setSummary(edition.getName());
    about().ifPresent(journal::addDescription);
    edition.getSources().stream().findFirst().ifPresent(journal::setUrl);
    return journal;
  }

  private VEvent event() {
    VEvent event = event(ids.edition(), edition.getName());
    wholeDays(
        event,
        edition.getDates().orElseThrow().getStart(),
        edition.getDates().orElseThrow().getEnd());
    about().ifPresent(event::setDescription);
    edition.getVenue().map(OneLine::of).ifPresent(event::setLocation);
    edition.getSources().stream().findFirst().ifPresent(event::setUrl);
    return event;
  }

  private VEvent event(UUID uid, String title) {
    VEvent event = new VEvent();
    event.setUid("urn:uuid:" + uid);
    stamp(event);
    event.setSummary(title);
    event.setStatus(
        switch (edition.getStatus()) {
          case CANCELLED -> Status.cancelled();
          case POSTPONED -> Status.tentative();
          case SCHEDULED, RESCHEDULED, MOVED_ONLINE -> Status.confirmed();
        });
    return event;
  }

  private VEvent event(Session session, int index) {
    VEvent event = event(ids.mint("session", session.getId()), session.getTitle());
    moments(event, session, index);
    description(session, index).ifPresent(event::setDescription);
    List<String> place = new ArrayList<>();
    published.room(index).map(Room::getName).ifPresent(place::add);
    edition.getVenue().ifPresent(venue -> place.add(venue.getName()));
    if (!place.isEmpty()) {
      event.setLocation(String.join(", ", place));
    }
    event.addCategories(session.getKind().getCode());
    event.addRelatedTo("urn:uuid:" + ids.edition());
    if (session.isElective()) {
      losses.add(NO_COUNTERPART, losses.session(index, "/elective"));
    }
    losses.addIfPresent(NO_COUNTERPART, losses.session(index, "/capacity"), session.getCapacity());
    return event;
  }

  private void moments(VEvent event, Session session, int index) {
    Optional<ZonedDateTime> start = edition.start(session);
    if (start.isEmpty()) {
      LocalDate date = edition.date(session).orElseThrow();
      wholeDays(event, date, date);
      return;
    }
    event.addExperimentalProperty("DTSTART", MOMENT.format(start.get()));
    if (published.hasSlot(session)) {
      event.addExperimentalProperty("DTEND", MOMENT.format(edition.end(session).orElseThrow()));
    } else {
      losses.add(END_BEFORE_START, losses.session(index, "/time/end"));
    }
  }

  /** Adds whole days. The end of an iCalendar event is exclusive, that of an edition inclusive. */
  private static void wholeDays(VEvent event, LocalDate first, LocalDate last) {
    event.addExperimentalProperty("DTSTART", ICalDataType.DATE, DATE.format(first));
    event.addExperimentalProperty("DTEND", ICalDataType.DATE, DATE.format(last.plusDays(1)));
  }

  private void stamp(ICalComponent component) {
    component.removeProperties(DateTimeStamp.class);
    component.addExperimentalProperty("DTSTAMP", MOMENT.format(updated));
  }

  private Optional<String> about() {
    return paragraphs(edition.getTheme(), edition.getWelcome());
  }

  private Optional<String> description(Session session, int index) {
    List<Integer> speakers = published.speakerIndices(index);
    shown.addAll(speakers);
    Optional<String> names =
        speakers.isEmpty()
            ? Optional.empty()
            : Optional.of(
                speakers.stream()
                    .map(edition.getSpeakers()::get)
                    .map(OneLine::of)
                    .collect(Collectors.joining("; ", "With ", "")));
    losses.addUnless(speakers.isEmpty(), FLATTENED, losses.session(index, "/speakers"));
    Optional<String> chair =
        session
            .getChair()
            .map(id -> published.speakerIndex(id, losses.session(index, "/chair")))
            .filter(found -> found.isPresent())
            .map(found -> found.getAsInt())
            .map(
                found -> {
                  shown.add(found);
                  return edition.getSpeakers().get(found);
                })
            .map(speaker -> "Chair: " + OneLine.of(speaker));
    losses.addIfPresent(FLATTENED, losses.session(index, "/chair"), chair);
    return paragraphs(session.getSummary(), names, chair);
  }

  @SafeVarargs
  private static Optional<String> paragraphs(Optional<String>... texts) {
    List<String> present = new ArrayList<>();
    for (Optional<String> text : texts) {
      text.ifPresent(present::add);
    }
    return present.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", present));
  }

  private void addLosses(boolean dated, boolean timed) {
    losses.add(NO_COUNTERPART, "/id");
    losses.add(NO_COUNTERPART, "/strand");
    if (timed) {
      losses.add(FLATTENED, "/timeZone");
    } else {
      losses.addUnless(published.isInDefaultZone(), NO_COUNTERPART, "/timeZone");
    }
    losses.addIfPresent(NO_COUNTERPART, "/capacity", edition.getCapacity());
    losses.addIfPresent(FLATTENED, "/theme", edition.getTheme());
    losses.addIfPresent(NO_COUNTERPART, "/host", edition.getHost());
    losses.addIfPresent(NO_COUNTERPART, "/electives", edition.getElectives());
    new CalendarLosses(published).addEdition(dated);
    published.addSpeakerLosses(shown);
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      if (shown.contains(i)) {
        losses.addIfPresent(
            NO_COUNTERPART,
            losses.speaker(i, "/biography"),
            edition.getSpeakers().get(i).getBiography());
      }
    }
    for (int i = 1; i < edition.getSources().size(); i++) {
      losses.add(NO_COUNTERPART, "/sources/" + i);
    }
  }
}
