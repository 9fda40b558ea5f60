package org.socex.core.rule;

import jakarta.validation.ConstraintViolation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue: every rule that a {@link Finding} can name.
 *
 * <p>A code is permanent: it is never renamed and never used for another rule. The letters are the
 * severities under {@link Profile#DRAFT}, {@link Profile#PUBLISHED} and {@link Profile#ARCHIVE}, or
 * one for all three: E error, W warning, I info; a star marks a policy rule, which an edition can
 * waive. The text states what is broken, never what is wished.
 */
public enum Rule {
  // Shape: while JSON is read
  /** The bytes are not well-formed JSON in UTF-8; reading ends there. */
  JSON_SYNTAX("json-syntax", Group.SHAPE, "E", "The document is not JSON in UTF-8"),
  /** The document is larger or deeper than {@code ReadLimits} allow; reading ends there. */
  JSON_LIMIT("json-limit", Group.SHAPE, "E", "The document exceeds a limit of the reader"),
  /** {@code $schema} at the root is there, and is not the one that is read. */
  SCHEMA_VERSION("schema-version", Group.SHAPE, "E", "The document names another schema"),
  /** A field that every object of the type has is missing. */
  FIELD_REQUIRED("field-required", Group.SHAPE, "E", "A required field is missing"),
  /** A value is of another JSON type, null, or a number with a fraction or exponent. */
  FIELD_TYPE("field-type", Group.SHAPE, "E", "A value is not of the JSON type of its field"),
  /**
   * A text is no real date from 1900 to 2200, no time {@code HH:mm}, no time zone that is known
   * here, or no constant of its type.
   */
  FIELD_FORMAT("field-format", Group.SHAPE, "E", "A text is not in the format of its field"),
  /** A known field stands more than once in one object; the later value is not examined. */
  FIELD_DUPLICATE("field-duplicate", Group.SHAPE, "E", "A field stands twice in one object"),
  /** A field is not one of its type; the value is read without it. */
  FIELD_UNKNOWN("field-unknown", Group.SHAPE, "W", "A field is unknown"),

  // Values: one attribute by itself
  /** A text has more code points than its attribute may have. */
  TEXT_LENGTH("text-length", Group.VALUES, "E", "A text has more characters than allowed"),
  /**
   * A text holds a control or bidi control character, a lone surrogate or a noncharacter, or is not
   * in NFC; line feeds are allowed in a summary, biography and welcome.
   */
  TEXT_CHARACTERS(
      "text-characters",
      Group.VALUES,
      "E",
      "A text holds control, bidirectional or unpaired characters, or is not in NFC"),
  /** A text is empty, or has nothing but white space and invisible characters. */
  TEXT_BLANK("text-blank", Group.VALUES, "E", "A text is empty or blank"),
  /** An id is not 1 to 64 of {@code a-z}, {@code 0-9} and single hyphens between them. */
  ID_FORMAT(
      "id-format",
      Group.VALUES,
      "E",
      "An id is not 1 to 64 lower-case letters and digits joined by single hyphens"),
  /** A number, or the year of a date, is beyond the bounds of its attribute. */
  NUMBER_RANGE("number-range", Group.VALUES, "E", "A number is out of range"),
  /** A list has more elements than its attribute may have. */
  LIST_SIZE("list-size", Group.VALUES, "E", "A list has more elements than allowed"),
  /**
   * An e-mail address is not an ASCII dot-atom of at most 64, an at sign and two or more host
   * labels.
   */
  EMAIL_FORMAT("email-format", Group.VALUES, "E", "An e-mail address is malformed"),
  /** A URL is not an absolute, ASCII one of http or https with a host, as RFC 3986 has it. */
  URL_FORMAT("url-format", Group.VALUES, "E", "A URL is not absolute http or https with a host"),
  /** A country is not an ISO 3166-1 alpha-2 code; it is GB, not UK. */
  COUNTRY_CODE("country-code", Group.VALUES, "E", "A country is not an ISO 3166-1 alpha-2 code"),
  /** A postcode of a British address is not one, in upper case and with one space. */
  POSTCODE_FORMAT("postcode-format", Group.VALUES, "E", "A postcode is not a UK postcode"),

  // Identity and references
  /**
   * Two sessions, speakers, delegates, rooms or editions of one list share an id; found at the
   * later.
   */
  ID_DUPLICATE(
      "id-duplicate", Group.IDENTITY, "E", "An id is that of an earlier entry of the list"),
  /** A room, speaker, chair, host or elective names nothing in this edition. */
  REF_DANGLING("ref-dangling", Group.IDENTITY, "E", "A reference names nothing in this edition"),
  /** The same id stands twice in one list of references; found at each repetition. */
  REF_DUPLICATE("ref-duplicate", Group.IDENTITY, "E", "A reference stands twice in one list"),
  /** The edition has sessions, and a speaker is in none, chairs none and is not the host. */
  REF_ORPHAN("ref-orphan", Group.IDENTITY, "IWI", "A speaker has no part in any session"),

  // Series: an edition among the others
  /** Two editions of a strand, neither of them cancelled, have one year; found at the later. */
  EDITION_DUPLICATE(
      "edition-duplicate", Group.SERIES, "E", "A strand has two editions in one year"),
  /** Between an edition and the previous one of its strand lies a year without any. */
  EDITION_GAP("edition-gap", Group.SERIES, "WWI*", "A strand skips a year before this edition"),
  /** An ordinal is not greater than the one before it in the strand, by year. */
  EDITION_SEQUENCE(
      "edition-sequence", Group.SERIES, "W", "An ordinal does not follow that of an earlier year"),
  /** An edition's year is before the one in which its series was launched. */
  EDITION_BEFORE_LAUNCH(
      "edition-before-launch", Group.SERIES, "E", "An edition is earlier than its series"),
  /** The venue's id is that of the previous edition of the strand, by year. */
  VENUE_REPEAT(
      "venue-repeat", Group.SERIES, "I*", "An edition returns to the previous edition's venue"),

  // Edition: its dates, place and size
  /** An edition without dates is neither postponed nor cancelled. */
  EDITION_UNDATED("edition-undated", Group.EDITION, "WEI", "An edition has no dates"),
  /** Dates, or previous dates, end before they start; no other rule on dates runs. */
  EDITION_DATES("edition-dates", Group.EDITION, "E", "Dates end before they start"),
  /** An edition held in person or hybrid does not last two days. */
  EDITION_LENGTH(
      "edition-length", Group.EDITION, "WEW*", "An edition held in person does not last two days"),
  /** An edition held online does not last two days. */
  EDITION_LENGTH_ONLINE(
      "edition-length-online", Group.EDITION, "I", "An online edition does not last two days"),
  /** Dates do not start in the month of the strand. */
  EDITION_MONTH(
      "edition-month", Group.EDITION, "WEW*", "An edition starts outside its strand's month"),
  /** Dates end in another month than they start. */
  EDITION_SPILLS_MONTH(
      "edition-spills-month", Group.EDITION, "WWI*", "An edition ends in another month"),
  /** A day of an edition of at most five days is a Saturday or a Sunday. */
  EDITION_WEEKEND("edition-weekend", Group.EDITION, "W*", "An edition includes a weekend day"),
  /** Dates start in another year than the edition's. */
  EDITION_YEAR("edition-year", Group.EDITION, "E", "An edition starts outside its year"),
  /** A number from 2000 to 2099 stands in the id or the name, and is not the edition's year. */
  EDITION_YEAR_NAMED(
      "edition-year-named",
      Group.EDITION,
      "W",
      "An id or name states another year than the edition"),
  /** The year is before the first one of the strand. */
  EDITION_BEFORE_STRAND(
      "edition-before-strand", Group.EDITION, "E", "An edition is earlier than its strand"),
  /** An ordinal is greater than the number of years since the strand's first, that one included. */
  EDITION_ORDINAL(
      "edition-ordinal", Group.EDITION, "W", "An ordinal counts more editions than years"),
  /** A rescheduled edition has no previous dates, or a scheduled one has some. */
  STATUS_PREVIOUS_DATES(
      "status-previous-dates", Group.EDITION, "E", "Previous dates contradict the status"),
  /** An edition held in person or hybrid, neither cancelled nor postponed, has no venue. */
  MODE_VENUE("mode-venue", Group.EDITION, "WEI", "An edition held in person has no venue"),
  /** An edition held online has a venue. */
  MODE_VENUE_ONLINE("mode-venue-online", Group.EDITION, "W", "An online edition has a venue"),
  /** An edition held online or hybrid, neither cancelled nor postponed, has no URL to join at. */
  MODE_ONLINE_URL("mode-online-url", Group.EDITION, "WWI", "An edition held online has no URL"),
  /** An edition held in person or hybrid, neither cancelled nor postponed, has no capacity. */
  CAPACITY_MISSING("capacity-missing", Group.EDITION, "IWI", "An edition has no capacity"),
  /** An edition's capacity is greater than that of its venue. */
  CAPACITY_VENUE(
      "capacity-venue", Group.EDITION, "E", "An edition's capacity is greater than its venue's"),
  /** A room's capacity is greater than that of its venue. */
  CAPACITY_ROOM(
      "capacity-room", Group.EDITION, "W", "A room's capacity is greater than its venue's"),
  /** More delegates are confirmed than the capacity allows. */
  CAPACITY_EXCEEDED(
      "capacity-exceeded", Group.EDITION, "WEE", "More delegates are confirmed than have a place"),
  /** More people came than the capacity allows. */
  ATTENDANCE_CAPACITY(
      "attendance-capacity", Group.EDITION, "W", "Attendance is greater than capacity"),
  /** Someone is waitlisted, although fewer delegates are confirmed than the capacity allows. */
  WAITLIST_ORDER(
      "waitlist-order", Group.EDITION, "W", "A delegate is waitlisted while places are left"),
  /** An edition of one or two days with sessions on some day has a day on which none is. */
  PROGRAMME_DAY_EMPTY(
      "programme-day-empty", Group.EDITION, "IWI", "A day of the edition has no session"),

  // Timetable: sessions against each other
  /** A session has no day or no time. */
  SESSION_UNSCHEDULED(
      "session-unscheduled", Group.TIMETABLE, "IWI", "A session has no day or no time"),
  /** A session's end is not after its start. */
  SESSION_ORDER("session-order", Group.TIMETABLE, "E", "A session does not end after it starts"),
  /** A session's day is beyond the days of its edition. */
  SESSION_OUTSIDE(
      "session-outside", Group.TIMETABLE, "E", "A session is on a day beyond the edition's last"),
  /** An earlier session overlaps this one in the same room. */
  SESSION_ROOM_CLASH(
      "session-room-clash",
      Group.TIMETABLE,
      "WEW",
      "A session overlaps an earlier one in the same room"),
  /** One of a session's speakers, or its chair, has a part in an overlapping earlier session. */
  SESSION_SPEAKER_CLASH(
      "session-speaker-clash",
      Group.TIMETABLE,
      "WEW",
      "A person is in an earlier session that overlaps this one"),
  /**
   * An earlier session overlaps this one, and one of them is a welcome, address, keynote or
   * closing.
   */
  SESSION_PLENARY_CLASH(
      "session-plenary-clash",
      Group.TIMETABLE,
      "W",
      "A session overlaps an earlier one, and one of the two is for everyone"),
  /** An address, keynote, presentation, panel or workshop has no speaker. */
  SESSION_NO_SPEAKER(
      "session-no-speaker",
      Group.TIMETABLE,
      "IWI",
      "A session of a kind that needs a speaker has none"),
  /** One of a session's speakers has spoken in another room up to the minute it starts. */
  SESSION_TURNAROUND(
      "session-turnaround",
      Group.TIMETABLE,
      "I",
      "A speaker comes from another room without a minute between"),
  /** A session's capacity is greater than that of its room. */
  CAPACITY_SESSION(
      "capacity-session", Group.TIMETABLE, "E", "A session's capacity is greater than its room's"),

  // Electives: what delegates pick
  /** More electives are to be chosen than there are elective sessions that do not overlap. */
  ELECTIVE_FEASIBLE(
      "elective-feasible",
      Group.ELECTIVES,
      "WEE",
      "Delegates must choose more elective sessions than anyone can attend"),
  /**
   * All seats of elective sessions are known, and are too few for every confirmed delegate's
   * choices.
   */
  ELECTIVE_SEATS(
      "elective-seats",
      Group.ELECTIVES,
      "W",
      "The elective sessions have fewer seats than the delegates' choices need"),
  /** Neither an elective session nor its room has a capacity. */
  ELECTIVE_CAPACITY(
      "elective-capacity",
      Group.ELECTIVES,
      "W",
      "An elective session has no known number of seats"),
  /** A delegate picks a session of this edition that is not elective. */
  ELECTIVE_UNKNOWN(
      "elective-unknown", Group.ELECTIVES, "E", "A delegate picks a session that is not elective"),
  /** A confirmed delegate picks more electives than are to be chosen, or any where none are. */
  ELECTIVE_COUNT(
      "elective-count",
      Group.ELECTIVES,
      "E",
      "A delegate picks more elective sessions than allowed"),
  /** A confirmed delegate picks some electives, but fewer than are to be chosen. */
  ELECTIVE_COUNT_UNDER(
      "elective-count-under",
      Group.ELECTIVES,
      "W",
      "A delegate picks fewer elective sessions than asked for"),
  /** Two picks of a delegate who is not cancelled overlap; found at the later in the list. */
  ELECTIVE_CLASH(
      "elective-clash",
      Group.ELECTIVES,
      "E",
      "A delegate picks an elective session that overlaps an earlier pick"),
  /** More confirmed delegates pick an elective session than it has seats. */
  ELECTIVE_FULL(
      "elective-full",
      Group.ELECTIVES,
      "WEE",
      "More delegates pick an elective session than it has seats"),
  /** Two delegates, neither of them cancelled, share an e-mail address; found at the later. */
  DELEGATE_DUPLICATE(
      "delegate-duplicate",
      Group.ELECTIVES,
      "E",
      "A delegate has the e-mail address of an earlier one"),

  // Waivers
  /** A waiver names a code that no rule has. */
  WAIVER_UNKNOWN("waiver-unknown", Group.WAIVERS, "E", "A waiver names no rule"),
  /** A waiver names a rule that is not a policy rule. */
  WAIVER_NOT_ALLOWED("waiver-not-allowed", Group.WAIVERS, "E", "A waiver names no policy rule"),
  /** A waiver names a policy rule that is not broken. */
  WAIVER_UNUSED("waiver-unused", Group.WAIVERS, "I", "A waived rule is not broken");

  /** What a rule is about. */
  public enum Group {
    /** The form of a JSON document: no caller can change these rules. */
    SHAPE,
    /** One attribute by itself. */
    VALUES,
    /** Ids, and what refers to them. */
    IDENTITY,
    /** An edition among the others of its series. */
    SERIES,
    /** An edition's dates, place and size. */
    EDITION,
    /** Sessions against each other. */
    TIMETABLE,
    /** What delegates pick. */
    ELECTIVES,
    /** The recorded decisions to break a policy rule. */
    WAIVERS
  }

  static final String TEMPLATE_PREFIX = "{socex.";
  static final String WAIVED_TEMPLATE = " {socex.waived}";

  private static final Map<String, Rule> BY_CODE = new HashMap<>();

  static {
    for (Rule rule : values()) {
      BY_CODE.put(rule.code, rule);
    }
  }

  private final String code;
  private final Group group;
  private final Severity draft;
  private final Severity published;
  private final Severity archive;
  private final boolean policy;
  private final String message;
  private final String template;

  Rule(String code, Group group, String letters, String message) {
    this.code = code;
    this.group = group;
    this.message = message;
    policy = letters.endsWith("*");
    String each = letters.replace("*", "");
    draft = severity(each.charAt(0));
    published = severity(each.charAt(each.length() / 2));
    archive = severity(each.charAt(each.length() - 1));
    template = TEMPLATE_PREFIX + code + "}";
  }

  /** {@return the permanent kebab-case code, such as {@code edition-length}} */
  public String getCode() {
    return code;
  }

  /** {@return what the rule is about} */
  public Group getGroup() {
    return group;
  }

  /** {@return whether it is the series' own policy, which an edition can waive} */
  public boolean isPolicy() {
    return policy;
  }

  /** {@return the sentence that states what is broken, in English, without a full stop} */
  public String getMessage() {
    return message;
  }

  /**
   * {@return the message template of a Jakarta violation, such as <code>{socex.edition-length}
   * </code>}
   */
  public String getTemplate() {
    return template;
  }

  /** {@return the severity under {@link Profile#PUBLISHED}} */
  public Severity getDefaultSeverity() {
    return severity(Profile.PUBLISHED);
  }

  /**
   * Returns the severity under a profile.
   *
   * @param profile the stage of life of what is validated
   * @return its severity
   */
  public Severity severity(Profile profile) {
    return switch (profile) {
      case DRAFT -> draft;
      case PUBLISHED -> published;
      case ARCHIVE -> archive;
    };
  }

  private static Severity severity(char letter) {
    return switch (letter) {
      case 'E' -> Severity.ERROR;
      case 'W' -> Severity.WARNING;
      case 'I' -> Severity.INFO;
      default -> throw new IllegalArgumentException("no severity has the letter " + letter);
    };
  }

  /**
   * Finds a rule by its code.
   *
   * @param code any text
   * @return the rule, or empty if no rule has that code
   */
  public static Optional<Rule> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * Finds the rule behind a violation that a Jakarta provider reports.
   *
   * @param violation any violation
   * @return the rule, or empty if the violation is of another constraint
   */
  public static Optional<Rule> of(ConstraintViolation<?> violation) {
    String declared = violation.getMessageTemplate();
    int end = declared.indexOf('}');
    return declared.startsWith(TEMPLATE_PREFIX) && end > 0
        ? of(declared.substring(TEMPLATE_PREFIX.length(), end))
        : Optional.empty();
  }
}
