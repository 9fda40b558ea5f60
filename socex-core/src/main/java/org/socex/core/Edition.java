package org.socex.core;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneRulesProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.immutables.value.Value;
import org.socex.core.rule.Findings;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Slug;
import org.socex.core.rule.WebAddress;

/**
 * One conference of a strand: when and where it is held, its programme, and who takes part.
 *
 * <p>Dates, times and most other attributes may be absent. In a draft they may not be fixed yet; in
 * an archive, no source may give them.
 */
@Value.Immutable
public sealed interface Edition extends SocexDocument, WithEdition permits ImmutableEdition {

  /** The maximum number of previous dates of an edition. */
  int MAX_PREVIOUS_DATES = 10;

  /** The maximum number of partners of an edition. */
  int MAX_PARTNERS = 50;

  /** The maximum number of sessions of an edition. */
  int MAX_SESSIONS = 1_000;

  /** The maximum number of speakers of an edition. */
  int MAX_SPEAKERS = 2_000;

  /** The maximum number of delegates of an edition. */
  int MAX_DELEGATES = 10_000;

  /** The maximum number of waivers of an edition. */
  int MAX_WAIVERS = 50;

  /** The maximum number of sources of an edition. */
  int MAX_SOURCES = 50;

  /** {@return the id, unique in the series, such as {@code strategic-2018}} */
  @Slug
  String getId();

  /** {@return the strand that it belongs to} */
  Strand getStrand();

  /** {@return the year in which it is due, 1900 to 2200} */
  @Range(min = 1900, max = 2200)
  int getYear();

  /** {@return the name, such as {@code Strategic SOCEX 2018}; at most 200 characters} */
  @PlainText(max = 200)
  String getName();

  /** {@return its number in the strand, 1 to 1,000; the first is 1} */
  Optional<@Range(min = 1, max = 1_000) Integer> getOrdinal();

  /** {@return the days on which it is held} */
  Optional<@Valid DateSpan> getDates();

  /**
   * {@return the IANA time zone of its times; {@code Europe/London} if not given} {@code build()}
   * throws {@link IllegalStateException} for any other kind of zone, such as an offset.
   */
  @Value.Default
  default ZoneId getTimeZone() {
    return ZoneId.of("Europe/London");
  }

  /** {@return whether it takes place as planned; {@link EditionStatus#SCHEDULED} if not given} */
  @Value.Default
  default EditionStatus getStatus() {
    return EditionStatus.SCHEDULED;
  }

  /** {@return the earlier planned dates, oldest first, if it was rescheduled; at most 10} */
  @ListSize(max = MAX_PREVIOUS_DATES)
  List<@Valid DateSpan> getPreviousDates();

  /** {@return how people attend; {@link AttendanceMode#IN_PERSON} if not given} */
  @Value.Default
  default AttendanceMode getAttendanceMode() {
    return AttendanceMode.IN_PERSON;
  }

  /** {@return where it is held} */
  Optional<@Valid Venue> getVenue();

  /** {@return the link to join online; at most 2,048 characters} Not for publication. */
  Optional<@WebAddress String> getOnlineUrl();

  /** {@return how many places there are for delegates, 1 to 100,000} */
  Optional<@Range(min = 1, max = 100_000) Integer> getCapacity();

  /** {@return how many people came, as reported} */
  Optional<@Valid Headcount> getAttendance();

  /** {@return the theme or aim; at most 300 characters} */
  Optional<@PlainText(max = 300) String> getTheme();

  /** {@return the host's welcome; at most 5,000 characters, line feeds allowed} */
  Optional<@PlainText(max = 5_000, multiline = true) String> getWelcome();

  /** {@return the id of the speaker who hosts it} */
  Optional<String> getHost();

  /** {@return the names of partners; at most 50, each of at most 200 characters} */
  @ListSize(max = MAX_PARTNERS)
  List<@PlainText(max = 200) String> getPartners();

  /** {@return how delegates choose among elective sessions, if there are any} */
  Optional<@Valid ElectivePolicy> getElectives();

  /** {@return the programme; at most 1,000 sessions, in any order} */
  @ListSize(max = MAX_SESSIONS)
  List<@Valid Session> getSessions();

  /** {@return the people in the programme; at most 2,000} */
  @ListSize(max = MAX_SPEAKERS)
  List<@Valid Speaker> getSpeakers();

  /** {@return the people who attend; at most 10,000} Not for publication. */
  @ListSize(max = MAX_DELEGATES)
  List<@Valid Delegate> getDelegates();

  /** {@return the recorded decisions to break a policy rule; at most 50} Not for publication. */
  @ListSize(max = MAX_WAIVERS)
  List<@Valid Waiver> getWaivers();

  /** {@return the web pages that report on it; at most 50, each of at most 2,048 characters} */
  @ListSize(max = MAX_SOURCES)
  List<@WebAddress String> getSources();

  /**
   * Finds a session.
   *
   * @param id its id
   * @return the first session with that id, or empty
   */
  default Optional<Session> session(String id) {
    Objects.requireNonNull(id, "id");
    return getSessions().stream().filter(session -> session.getId().equals(id)).findFirst();
  }

  /**
   * Lists the sessions of a day by start time. Sessions that start together keep the order of
   * {@link #getSessions()}. Sessions without a time come last.
   *
   * @param day the day of the edition; the first is 1
   * @return a new list
   */
  default List<Session> sessions(int day) {
    return getSessions().stream()
        .filter(session -> session.getDay().filter(it -> it == day).isPresent())
        .sorted(
            Comparator.comparing(
                session -> session.getTime().map(TimeSpan::getStart).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /**
   * Lists the speakers of a session in billing order.
   *
   * @param session a session of this edition
   * @return a new list; an id without a speaker in this edition is left out
   */
  default List<Speaker> speakers(Session session) {
    Objects.requireNonNull(session, "session");
    return session.getSpeakers().stream().map(this::speaker).flatMap(Optional::stream).toList();
  }

  /**
   * Finds the room of a session.
   *
   * @param session a session of this edition
   * @return the room; empty if the session names none, or if the venue has no room with that id
   */
  default Optional<Room> room(Session session) {
    Objects.requireNonNull(session, "session");
    return getVenue().flatMap(venue -> session.getRoom().flatMap(venue::room));
  }

  /**
   * Returns how many people can attend a session.
   *
   * @param session a session of this edition
   * @return the capacity of the session, or else of its room; empty if neither is known
   */
  default OptionalInt seats(Session session) {
    Objects.requireNonNull(session, "session");
    return session
        .getCapacity()
        .or(() -> room(session).flatMap(Room::getCapacity))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /**
   * Finds a speaker.
   *
   * @param id the speaker's id
   * @return the first speaker with that id, or empty
   */
  default Optional<Speaker> speaker(String id) {
    Objects.requireNonNull(id, "id");
    return getSpeakers().stream().filter(speaker -> speaker.getId().equals(id)).findFirst();
  }

  /**
   * Finds a delegate.
   *
   * @param id the delegate's id
   * @return the first delegate with that id, or empty
   */
  default Optional<Delegate> delegate(String id) {
    Objects.requireNonNull(id, "id");
    return getDelegates().stream().filter(delegate -> delegate.getId().equals(id)).findFirst();
  }

  /**
   * Returns the date of a session.
   *
   * @param session a session of this edition
   * @return the date; empty if the edition has no dates, if the session has no day, or if the date
   *     is out of the range of {@link LocalDate}
   */
  default Optional<LocalDate> date(Session session) {
    return date(Objects.requireNonNull(session, "session"), 0);
  }

  private Optional<LocalDate> date(Session session, int daysLater) {
    return getDates()
        .flatMap(
            dates ->
                session
                    .getDay()
                    .map(day -> dates.getStart().toEpochDay() + day - 1L + daysLater)
                    .filter(ChronoField.EPOCH_DAY.range()::isValidValue)
                    .map(LocalDate::ofEpochDay));
  }

  /**
   * Returns the moment at which a session starts.
   *
   * @param session a session of this edition
   * @return the moment; empty if the edition has no dates, if the session has no day or no time, or
   *     if the date is out of the range of {@link LocalDate}
   */
  default Optional<ZonedDateTime> start(Session session) {
    return moment(Objects.requireNonNull(session, "session"), TimeSpan::getStart, 0);
  }

  /**
   * Returns the moment at which a session ends.
   *
   * @param session a session of this edition
   * @return the moment; empty if the edition has no dates, if the session has no day or no time, or
   *     if the date is out of the range of {@link LocalDate}
   */
  default Optional<ZonedDateTime> end(Session session) {
    Objects.requireNonNull(session, "session");
    boolean nextDay = session.getTime().filter(TimeSpan::endsNextDay).isPresent();
    return moment(session, TimeSpan::getEnd, nextDay ? 1 : 0);
  }

  private Optional<ZonedDateTime> moment(
      Session session, Function<TimeSpan, LocalTime> bound, int daysLater) {
    return date(session, daysLater)
        .flatMap(
            day ->
                session.getTime().map(time -> day.atTime(bound.apply(time)).atZone(getTimeZone())));
  }

  /** {@return how many delegates have a confirmed booking} */
  default int confirmed() {
    return (int)
        getDelegates().stream()
            .filter(delegate -> delegate.getStatus() == BookingStatus.CONFIRMED)
            .count();
  }

  /**
   * {@return whether a delegate takes one of the places; false only for a delegate who attends a
   * hybrid edition online}
   *
   * @param delegate a delegate of this edition
   */
  default boolean takesPlace(Delegate delegate) {
    Objects.requireNonNull(delegate, "delegate");
    return getAttendanceMode() != AttendanceMode.HYBRID || !delegate.isOnline();
  }

  /**
   * {@return the number of places for delegates: the capacity of the edition, or else of its venue;
   * empty if neither is known} The venue's capacity does not apply to an edition held online.
   */
  default OptionalInt places() {
    Optional<Integer> venue =
        getAttendanceMode() == AttendanceMode.ONLINE
            ? Optional.empty()
            : getVenue().flatMap(Venue::getCapacity);
    return getCapacity().or(() -> venue).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** {@return how many delegates with a confirmed booking take a place} */
  default int placesTaken() {
    return (int)
        getDelegates().stream()
            .filter(delegate -> delegate.getStatus() == BookingStatus.CONFIRMED)
            .filter(this::takesPlace)
            .count();
  }

  /** {@return the number of places left, at least 0; empty if {@link #places()} is} */
  default OptionalInt placesLeft() {
    int taken = placesTaken();
    return places().stream().map(places -> Math.max(places, taken) - taken).findFirst();
  }

  /**
   * Returns the edition as it may be published. It keeps the sessions marked {@link Marking#OPEN},
   * their speakers and chairs, and the host. It keeps the elective policy only if all elective
   * sessions are open. It has no online URL, delegates or waivers.
   *
   * @return a new edition
   */
  default Edition forPublication() {
    return Publication.of(this);
  }

  /**
   * Refuses a zone without an IANA id, because a document cannot express it.
   *
   * @throws IllegalStateException if the zone has no IANA id, such as an offset
   */
  @Value.Check
  default void checkTimeZone() {
    if (!ZoneRulesProvider.getAvailableZoneIds().contains(getTimeZone().getId())) {
      throw new IllegalStateException("not an IANA time zone: " + getTimeZone().getId());
    }
  }

  @Override
  default void check(Findings findings) {
    EditionRules.check(this, findings);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an Edition. Not thread-safe; reusable. */
  final class Builder extends ImmutableEdition.Builder {
    Builder() {}
  }
}
