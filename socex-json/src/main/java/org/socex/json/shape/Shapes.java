package org.socex.json.shape;

import static org.socex.json.shape.Kinds.BOOLEAN;
import static org.socex.json.shape.Kinds.DATE;
import static org.socex.json.shape.Kinds.INTEGER;
import static org.socex.json.shape.Kinds.RECURRING;
import static org.socex.json.shape.Kinds.TEXT;
import static org.socex.json.shape.Kinds.TIME;
import static org.socex.json.shape.Kinds.ZONE;
import static org.socex.json.shape.Kinds.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socex.core.Address;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.ElectivePolicy;
import org.socex.core.Headcount;
import org.socex.core.HeadcountQualifier;
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
import org.socex.core.rule.Facts;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/** Format 1: every field of every type, in the order of the model and of canonical JSON. */
public final class Shapes {
  private static final Kind<Strand> STRAND = words(Strand.class);
  private static final Kind<EditionStatus> EDITION_STATUS = words(EditionStatus.class);
  private static final Kind<AttendanceMode> ATTENDANCE_MODE = words(AttendanceMode.class);
  private static final Kind<HeadcountQualifier> HEADCOUNT_QUALIFIER =
      words(HeadcountQualifier.class);
  private static final Kind<SessionKind> SESSION_KIND = words(SessionKind.class);
  private static final Kind<Marking> MARKING = words(Marking.class);
  private static final Kind<BookingStatus> BOOKING_STATUS = words(BookingStatus.class);

  static final Shape<DateSpan, DateSpan.Builder> DATE_SPAN =
      Shape.of(DateSpan.class, DateSpan::builder)
          .required("start", DATE, DateSpan::getStart, DateSpan.Builder::start)
          .required("end", DATE, DateSpan::getEnd, DateSpan.Builder::end)
          .done(DateSpan.Builder::build);

  static final Shape<TimeSpan, TimeSpan.Builder> TIME_SPAN =
      Shape.of(TimeSpan.class, TimeSpan::builder)
          .required("start", TIME, TimeSpan::getStart, TimeSpan.Builder::start)
          .required("end", TIME, TimeSpan::getEnd, TimeSpan.Builder::end)
          .done(TimeSpan.Builder::build);

  static final Shape<Headcount, Headcount.Builder> HEADCOUNT =
      Shape.of(Headcount.class, Headcount::builder)
          .required("count", INTEGER, Headcount::getCount, Headcount.Builder::count)
          .defaulted(
              "qualifier",
              HEADCOUNT_QUALIFIER,
              Headcount::getQualifier,
              Headcount.Builder::qualifier)
          .done(Headcount.Builder::build);

  static final Shape<ElectivePolicy, ElectivePolicy.Builder> ELECTIVE_POLICY =
      Shape.of(ElectivePolicy.class, ElectivePolicy::builder)
          .required("choose", INTEGER, ElectivePolicy::getChoose, ElectivePolicy.Builder::choose)
          .done(ElectivePolicy.Builder::build);

  static final Shape<Address, Address.Builder> ADDRESS =
      Shape.of(Address.class, Address::builder)
          .list(
              "street",
              TEXT,
              Address.MAX_STREET_LINES,
              Address::getStreet,
              Address.Builder::addStreet)
          .optional("locality", TEXT, Address::getLocality, Address.Builder::locality)
          .required("town", TEXT, Address::getTown, Address.Builder::town)
          .optional("county", TEXT, Address::getCounty, Address.Builder::county)
          .optional("postcode", TEXT, Address::getPostcode, Address.Builder::postcode)
          .defaulted("country", RECURRING, Address::getCountry, Address.Builder::country)
          .done(Address.Builder::build);

  static final Shape<Room, Room.Builder> ROOM =
      Shape.of(Room.class, Room::builder)
          .required("id", RECURRING, Room::getId, Room.Builder::id)
          .required("name", TEXT, Room::getName, Room.Builder::name)
          .optional("capacity", INTEGER, Room::getCapacity, Room.Builder::capacity)
          .done(Room.Builder::build);

  static final Shape<Venue, Venue.Builder> VENUE =
      Shape.of(Venue.class, Venue::builder)
          .required("id", TEXT, Venue::getId, Venue.Builder::id)
          .required("name", TEXT, Venue::getName, Venue.Builder::name)
          .required("address", ADDRESS, Venue::getAddress, Venue.Builder::address)
          .optional("capacity", INTEGER, Venue::getCapacity, Venue.Builder::capacity)
          .list("rooms", ROOM, Venue.MAX_ROOMS, Venue::getRooms, Venue.Builder::addRoom)
          .optional("url", TEXT, Venue::getUrl, Venue.Builder::url)
          .done(Venue.Builder::build);

  static final Shape<Session, Session.Builder> SESSION =
      Shape.of(Session.class, Session::builder)
          .required("id", RECURRING, Session::getId, Session.Builder::id)
          .required("title", TEXT, Session::getTitle, Session.Builder::title)
          .required("kind", SESSION_KIND, Session::getKind, Session.Builder::kind)
          .optional("day", INTEGER, Session::getDay, Session.Builder::day)
          .optional("time", TIME_SPAN, Session::getTime, Session.Builder::time)
          .optional("room", RECURRING, Session::getRoom, Session.Builder::room)
          .list(
              "speakers",
              RECURRING,
              Session.MAX_SPEAKERS,
              Session::getSpeakers,
              Session.Builder::addSpeaker)
          .optional("chair", RECURRING, Session::getChair, Session.Builder::chair)
          .defaulted("elective", BOOLEAN, Session::isElective, Session.Builder::elective)
          .optional("capacity", INTEGER, Session::getCapacity, Session.Builder::capacity)
          .optional("summary", TEXT, Session::getSummary, Session.Builder::summary)
          .defaulted("marking", MARKING, Session::getMarking, Session.Builder::marking)
          .done(Session.Builder::build);

  static final Shape<Speaker, Speaker.Builder> SPEAKER =
      Shape.of(Speaker.class, Speaker::builder)
          .required("id", RECURRING, Speaker::getId, Speaker.Builder::id)
          .optional("title", RECURRING, Speaker::getTitle, Speaker.Builder::title)
          .required("name", TEXT, Speaker::getName, Speaker.Builder::name)
          .list(
              "postNominals",
              RECURRING,
              Speaker.MAX_POST_NOMINALS,
              Speaker::getPostNominals,
              Speaker.Builder::addPostNominal)
          .optional("role", TEXT, Speaker::getRole, Speaker.Builder::role)
          .optional(
              "organisation", RECURRING, Speaker::getOrganisation, Speaker.Builder::organisation)
          .optional("biography", TEXT, Speaker::getBiography, Speaker.Builder::biography)
          .done(Speaker.Builder::build);

  static final Shape<Delegate, Delegate.Builder> DELEGATE =
      Shape.of(Delegate.class, Delegate::builder)
          .required("id", TEXT, Delegate::getId, Delegate.Builder::id)
          .required("name", TEXT, Delegate::getName, Delegate.Builder::name)
          .optional("email", TEXT, Delegate::getEmail, Delegate.Builder::email)
          .required(
              "organisation", RECURRING, Delegate::getOrganisation, Delegate.Builder::organisation)
          .optional("role", RECURRING, Delegate::getRole, Delegate.Builder::role)
          .defaulted("country", RECURRING, Delegate::getCountry, Delegate.Builder::country)
          .defaulted("status", BOOKING_STATUS, Delegate::getStatus, Delegate.Builder::status)
          .list(
              "electives",
              RECURRING,
              Delegate.MAX_ELECTIVES,
              Delegate::getElectives,
              Delegate.Builder::addElective)
          .optional("bookedOn", DATE, Delegate::getBookedOn, Delegate.Builder::bookedOn)
          .defaulted("online", BOOLEAN, Delegate::isOnline, Delegate.Builder::online)
          .done(Delegate.Builder::build);

  static final Shape<Waiver, Waiver.Builder> WAIVER =
      Shape.of(Waiver.class, Waiver::builder)
          .required("rule", RECURRING, Waiver::getRule, Waiver.Builder::rule)
          .required("reason", TEXT, Waiver::getReason, Waiver.Builder::reason)
          .optional("approvedBy", TEXT, Waiver::getApprovedBy, Waiver.Builder::approvedBy)
          .done(Waiver.Builder::build);

  /** One conference. */
  public static final Shape<Edition, Edition.Builder> EDITION =
      Shape.ofRoot(Edition.class, SchemaName.EDITION, Edition::builder)
          .required("id", TEXT, Edition::getId, Edition.Builder::id)
          .required("strand", STRAND, Edition::getStrand, Edition.Builder::strand)
          .required("year", INTEGER, Edition::getYear, Edition.Builder::year)
          .required("name", TEXT, Edition::getName, Edition.Builder::name)
          .optional("ordinal", INTEGER, Edition::getOrdinal, Edition.Builder::ordinal)
          .optional("dates", DATE_SPAN, Edition::getDates, Edition.Builder::dates)
          .defaulted("timeZone", ZONE, Edition::getTimeZone, Edition.Builder::timeZone)
          .defaulted("status", EDITION_STATUS, Edition::getStatus, Edition.Builder::status)
          .list(
              "previousDates",
              DATE_SPAN,
              Edition.MAX_PREVIOUS_DATES,
              Edition::getPreviousDates,
              Edition.Builder::addPreviousDate)
          .defaulted(
              "attendanceMode",
              ATTENDANCE_MODE,
              Edition::getAttendanceMode,
              Edition.Builder::attendanceMode)
          .optional("venue", VENUE, Edition::getVenue, Edition.Builder::venue)
          .optional("onlineUrl", TEXT, Edition::getOnlineUrl, Edition.Builder::onlineUrl)
          .optional("capacity", INTEGER, Edition::getCapacity, Edition.Builder::capacity)
          .optional("attendance", HEADCOUNT, Edition::getAttendance, Edition.Builder::attendance)
          .optional("theme", TEXT, Edition::getTheme, Edition.Builder::theme)
          .optional("welcome", TEXT, Edition::getWelcome, Edition.Builder::welcome)
          .optional("host", RECURRING, Edition::getHost, Edition.Builder::host)
          .list(
              "partners",
              TEXT,
              Edition.MAX_PARTNERS,
              Edition::getPartners,
              Edition.Builder::addPartner)
          .optional("electives", ELECTIVE_POLICY, Edition::getElectives, Edition.Builder::electives)
          .list(
              "sessions",
              SESSION,
              Edition.MAX_SESSIONS,
              Edition::getSessions,
              Edition.Builder::addSession)
          .list(
              "speakers",
              SPEAKER,
              Edition.MAX_SPEAKERS,
              Edition::getSpeakers,
              Edition.Builder::addSpeaker)
          .list(
              "delegates",
              DELEGATE,
              Edition.MAX_DELEGATES,
              Edition::getDelegates,
              Edition.Builder::addDelegate)
          .list(
              "waivers",
              WAIVER,
              Edition.MAX_WAIVERS,
              Edition::getWaivers,
              Edition.Builder::addWaiver)
          .list(
              "sources", TEXT, Edition.MAX_SOURCES, Edition::getSources, Edition.Builder::addSource)
          .done(Edition.Builder::build);

  /** The conference series. */
  public static final Shape<Series, Series.Builder> SERIES =
      Shape.ofRoot(Series.class, SchemaName.SERIES, Series::builder)
          .required("id", TEXT, Series::getId, Series.Builder::id)
          .required("name", TEXT, Series::getName, Series.Builder::name)
          .optional("shortName", TEXT, Series::getShortName, Series.Builder::shortName)
          .required("launchYear", INTEGER, Series::getLaunchYear, Series.Builder::launchYear)
          .list(
              "editions",
              EDITION,
              Series.MAX_EDITIONS,
              Series::getEditions,
              Series.Builder::addEdition)
          .done(Series.Builder::build);

  /** The kinds of all types of the model, each after those that it is made of. */
  public static final List<Kind<?>> ALL =
      List.of(
          STRAND,
          EDITION_STATUS,
          ATTENDANCE_MODE,
          HEADCOUNT_QUALIFIER,
          SESSION_KIND,
          MARKING,
          BOOKING_STATUS,
          DATE_SPAN,
          TIME_SPAN,
          HEADCOUNT,
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

  /** The words of rules and reports. */
  private static final List<Kind<?>> VOCABULARY =
      List.of(
          words(Facts.Type.class),
          words(Profile.class),
          words(Rule.Group.class),
          words(Severity.class));

  private Shapes() {}

  /**
   * Finds the kind of a type of this library that has a form in JSON.
   *
   * @param type the type, or a class that implements it
   * @return its kind, or empty if the type is not of this library, or has no form in JSON
   */
  public static Optional<Kind<?>> find(Class<?> type) {
    return Stream.of(ALL, VOCABULARY, ReportKinds.ALL)
        .flatMap(List::stream)
        .filter(kind -> kind.type().isAssignableFrom(type))
        .findFirst();
  }
}
