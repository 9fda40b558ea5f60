package org.socex.json.shape;

import static org.socex.json.shape.Field.list;
import static org.socex.json.shape.Field.optional;
import static org.socex.json.shape.Field.required;
import static org.socex.json.shape.Kinds.BOOLEAN;
import static org.socex.json.shape.Kinds.DATE;
import static org.socex.json.shape.Kinds.INTEGER;
import static org.socex.json.shape.Kinds.RECURRING;
import static org.socex.json.shape.Kinds.TEXT;
import static org.socex.json.shape.Kinds.TIME;
import static org.socex.json.shape.Kinds.ZONE;
import static org.socex.json.shape.Kinds.constants;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.socex.core.Address;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.ElectivePolicy;
import org.socex.core.Marking;
import org.socex.core.Room;
import org.socex.core.Series;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Speaker;
import org.socex.core.Strand;
import org.socex.core.TimeSpan;
import org.socex.core.Venue;
import org.socex.core.Waiver;

/** The format, version 1: every field of every type, in the order of canonical output. */
public final class Shapes {
  private static final Kind<Strand> STRAND = constants(Strand.class);
  private static final Kind<EditionStatus> EDITION_STATUS = constants(EditionStatus.class);
  private static final Kind<AttendanceMode> ATTENDANCE_MODE = constants(AttendanceMode.class);
  private static final Kind<SessionKind> SESSION_KIND = constants(SessionKind.class);
  private static final Kind<Marking> MARKING = constants(Marking.class);
  private static final Kind<BookingStatus> BOOKING_STATUS = constants(BookingStatus.class);

  static final Shape<DateSpan, DateSpan.Builder> DATE_SPAN =
      new Shape<>(DateSpan.class, required("start", DATE), required("end", DATE)) {
        @Override
        public DateSpan.Builder builder() {
          return DateSpan.builder();
        }

        @Override
        void set(DateSpan.Builder span, int row, Object value) {
          switch (row) {
            case 0 -> span.start((LocalDate) value);
            case 1 -> span.end((LocalDate) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<TimeSpan, TimeSpan.Builder> TIME_SPAN =
      new Shape<>(TimeSpan.class, required("start", TIME), required("end", TIME)) {
        @Override
        public TimeSpan.Builder builder() {
          return TimeSpan.builder();
        }

        @Override
        void set(TimeSpan.Builder span, int row, Object value) {
          switch (row) {
            case 0 -> span.start((LocalTime) value);
            case 1 -> span.end((LocalTime) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<ElectivePolicy, ElectivePolicy.Builder> ELECTIVE_POLICY =
      new Shape<>(ElectivePolicy.class, required("choose", INTEGER)) {
        @Override
        public ElectivePolicy.Builder builder() {
          return ElectivePolicy.builder();
        }

        @Override
        void set(ElectivePolicy.Builder policy, int row, Object value) {
          switch (row) {
            case 0 -> policy.choose((Integer) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Address, Address.Builder> ADDRESS =
      new Shape<>(
          Address.class,
          list("street", TEXT, 5),
          optional("locality", TEXT),
          required("town", TEXT),
          optional("county", TEXT),
          optional("postcode", TEXT),
          optional("country", RECURRING)) {
        @Override
        public Address.Builder builder() {
          return Address.builder();
        }

        @Override
        void set(Address.Builder address, int row, Object value) {
          switch (row) {
            case 0 -> address.addStreet((String) value);
            case 1 -> address.locality((String) value);
            case 2 -> address.town((String) value);
            case 3 -> address.county((String) value);
            case 4 -> address.postcode((String) value);
            case 5 -> address.country((String) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Room, Room.Builder> ROOM =
      new Shape<>(
          Room.class,
          required("id", RECURRING),
          required("name", TEXT),
          optional("capacity", INTEGER)) {
        @Override
        public Room.Builder builder() {
          return Room.builder();
        }

        @Override
        void set(Room.Builder room, int row, Object value) {
          switch (row) {
            case 0 -> room.id((String) value);
            case 1 -> room.name((String) value);
            case 2 -> room.capacity((Integer) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Venue, Venue.Builder> VENUE =
      new Shape<>(
          Venue.class,
          required("id", TEXT),
          required("name", TEXT),
          required("address", ADDRESS),
          optional("capacity", INTEGER),
          list("rooms", ROOM, 200),
          optional("url", TEXT)) {
        @Override
        public Venue.Builder builder() {
          return Venue.builder();
        }

        @Override
        void set(Venue.Builder venue, int row, Object value) {
          switch (row) {
            case 0 -> venue.id((String) value);
            case 1 -> venue.name((String) value);
            case 2 -> venue.address((Address) value);
            case 3 -> venue.capacity((Integer) value);
            case 4 -> venue.addRoom((Room) value);
            case 5 -> venue.url((String) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Session, Session.Builder> SESSION =
      new Shape<>(
          Session.class,
          required("id", RECURRING),
          required("title", TEXT),
          required("kind", SESSION_KIND),
          optional("day", INTEGER),
          optional("time", TIME_SPAN),
          optional("room", RECURRING),
          list("speakers", RECURRING, 50),
          optional("chair", RECURRING),
          optional("elective", BOOLEAN),
          optional("capacity", INTEGER),
          optional("summary", TEXT),
          optional("marking", MARKING)) {
        @Override
        public Session.Builder builder() {
          return Session.builder();
        }

        @Override
        void set(Session.Builder session, int row, Object value) {
          switch (row) {
            case 0 -> session.id((String) value);
            case 1 -> session.title((String) value);
            case 2 -> session.kind((SessionKind) value);
            case 3 -> session.day((Integer) value);
            case 4 -> session.time((TimeSpan) value);
            case 5 -> session.room((String) value);
            case 6 -> session.addSpeaker((String) value);
            case 7 -> session.chair((String) value);
            case 8 -> session.elective((Boolean) value);
            case 9 -> session.capacity((Integer) value);
            case 10 -> session.summary((String) value);
            case 11 -> session.marking((Marking) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Speaker, Speaker.Builder> SPEAKER =
      new Shape<>(
          Speaker.class,
          required("id", RECURRING),
          optional("title", RECURRING),
          required("name", TEXT),
          list("postNominals", RECURRING, 20),
          optional("role", TEXT),
          optional("organisation", RECURRING),
          optional("biography", TEXT)) {
        @Override
        public Speaker.Builder builder() {
          return Speaker.builder();
        }

        @Override
        void set(Speaker.Builder speaker, int row, Object value) {
          switch (row) {
            case 0 -> speaker.id((String) value);
            case 1 -> speaker.title((String) value);
            case 2 -> speaker.name((String) value);
            case 3 -> speaker.addPostNominal((String) value);
            case 4 -> speaker.role((String) value);
            case 5 -> speaker.organisation((String) value);
            case 6 -> speaker.biography((String) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Delegate, Delegate.Builder> DELEGATE =
      new Shape<>(
          Delegate.class,
          required("id", TEXT),
          required("name", TEXT),
          optional("email", TEXT),
          required("organisation", RECURRING),
          optional("role", RECURRING),
          optional("country", RECURRING),
          optional("status", BOOKING_STATUS),
          list("electives", RECURRING, 50),
          optional("bookedOn", DATE)) {
        @Override
        public Delegate.Builder builder() {
          return Delegate.builder();
        }

        @Override
        void set(Delegate.Builder delegate, int row, Object value) {
          switch (row) {
            case 0 -> delegate.id((String) value);
            case 1 -> delegate.name((String) value);
            case 2 -> delegate.email((String) value);
            case 3 -> delegate.organisation((String) value);
            case 4 -> delegate.role((String) value);
            case 5 -> delegate.country((String) value);
            case 6 -> delegate.status((BookingStatus) value);
            case 7 -> delegate.addElective((String) value);
            case 8 -> delegate.bookedOn((LocalDate) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  static final Shape<Waiver, Waiver.Builder> WAIVER =
      new Shape<>(
          Waiver.class,
          required("rule", RECURRING),
          required("reason", TEXT),
          optional("approvedBy", TEXT)) {
        @Override
        public Waiver.Builder builder() {
          return Waiver.builder();
        }

        @Override
        void set(Waiver.Builder waiver, int row, Object value) {
          switch (row) {
            case 0 -> waiver.rule((String) value);
            case 1 -> waiver.reason((String) value);
            case 2 -> waiver.approvedBy((String) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  /** One conference. */
  public static final Shape<Edition, Edition.Builder> EDITION =
      new Shape<>(
          Edition.class,
          "urn:socex:edition:1",
          required("id", TEXT),
          required("strand", STRAND),
          required("year", INTEGER),
          required("name", TEXT),
          optional("ordinal", INTEGER),
          optional("dates", DATE_SPAN),
          optional("timeZone", ZONE),
          optional("status", EDITION_STATUS),
          optional("previousDates", DATE_SPAN),
          optional("attendanceMode", ATTENDANCE_MODE),
          optional("venue", VENUE),
          optional("onlineUrl", TEXT),
          optional("capacity", INTEGER),
          optional("attendance", INTEGER),
          optional("theme", TEXT),
          optional("welcome", TEXT),
          optional("host", RECURRING),
          list("partners", TEXT, 50),
          optional("electives", ELECTIVE_POLICY),
          list("sessions", SESSION, 1_000),
          list("speakers", SPEAKER, 2_000),
          list("delegates", DELEGATE, 10_000),
          list("waivers", WAIVER, 50),
          list("sources", TEXT, 50)) {
        @Override
        public Edition.Builder builder() {
          return Edition.builder();
        }

        @Override
        void set(Edition.Builder edition, int row, Object value) {
          switch (row) {
            case 0 -> edition.id((String) value);
            case 1 -> edition.strand((Strand) value);
            case 2 -> edition.year((Integer) value);
            case 3 -> edition.name((String) value);
            case 4 -> edition.ordinal((Integer) value);
            case 5 -> edition.dates((DateSpan) value);
            case 6 -> edition.timeZone((ZoneId) value);
            case 7 -> edition.status((EditionStatus) value);
            case 8 -> edition.previousDates((DateSpan) value);
            case 9 -> edition.attendanceMode((AttendanceMode) value);
            case 10 -> edition.venue((Venue) value);
            case 11 -> edition.onlineUrl((String) value);
            case 12 -> edition.capacity((Integer) value);
            case 13 -> edition.attendance((Integer) value);
            case 14 -> edition.theme((String) value);
            case 15 -> edition.welcome((String) value);
            case 16 -> edition.host((String) value);
            case 17 -> edition.addPartner((String) value);
            case 18 -> edition.electives((ElectivePolicy) value);
            case 19 -> edition.addSession((Session) value);
            case 20 -> edition.addSpeaker((Speaker) value);
            case 21 -> edition.addDelegate((Delegate) value);
            case 22 -> edition.addWaiver((Waiver) value);
            case 23 -> edition.addSource((String) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  /** The conference series. */
  public static final Shape<Series, Series.Builder> SERIES =
      new Shape<>(
          Series.class,
          "urn:socex:series:1",
          required("id", TEXT),
          required("name", TEXT),
          optional("shortName", TEXT),
          required("launchYear", INTEGER),
          list("editions", EDITION, 200)) {
        @Override
        public Series.Builder builder() {
          return Series.builder();
        }

        @Override
        void set(Series.Builder series, int row, Object value) {
          switch (row) {
            case 0 -> series.id((String) value);
            case 1 -> series.name((String) value);
            case 2 -> series.shortName((String) value);
            case 3 -> series.launchYear((Integer) value);
            case 4 -> series.addEdition((Edition) value);
            default -> throw noSuchRow(row);
          }
        }
      };

  /** The kinds of all types of the model, each after those that it is made of. */
  public static final List<Kind<?>> ALL =
      List.of(
          STRAND,
          EDITION_STATUS,
          ATTENDANCE_MODE,
          SESSION_KIND,
          MARKING,
          BOOKING_STATUS,
          DATE_SPAN,
          TIME_SPAN,
          ELECTIVE_POLICY,
          ADDRESS,
          ROOM,
          VENUE,
          SESSION,
          SPEAKER,
          DELEGATE,
          WAIVER,
          EDITION,
          SERIES);

  private Shapes() {}
}
