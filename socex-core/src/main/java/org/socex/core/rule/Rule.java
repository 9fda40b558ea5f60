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
  JSON_SYNTAX("json-syntax", Group.SHAPE, "E", "The document is not JSON in UTF-8"),
  JSON_LIMIT("json-limit", Group.SHAPE, "E", "The document exceeds a limit of the reader"),
  SCHEMA_VERSION("schema-version", Group.SHAPE, "E", "The document names another schema"),
  FIELD_REQUIRED("field-required", Group.SHAPE, "E", "A required field is missing"),
  FIELD_TYPE("field-type", Group.SHAPE, "E", "A value is not of the JSON type of its field"),
  FIELD_FORMAT("field-format", Group.SHAPE, "E", "A text is not in the format of its field"),
  FIELD_DUPLICATE("field-duplicate", Group.SHAPE, "E", "A field stands twice in one object"),
  FIELD_UNKNOWN("field-unknown", Group.SHAPE, "W", "A field is unknown"),

  // Values: one attribute by itself
  TEXT_LENGTH("text-length", Group.VALUES, "E", "A text has more characters than allowed"),
  TEXT_CHARACTERS(
      "text-characters",
      Group.VALUES,
      "E",
      "A text holds control, bidirectional or unpaired characters, or is not in NFC"),
  TEXT_BLANK("text-blank", Group.VALUES, "E", "A text is empty or blank"),
  ID_FORMAT(
      "id-format",
      Group.VALUES,
      "E",
      "An id is not 1 to 64 lower-case letters and digits joined by single hyphens"),
  NUMBER_RANGE("number-range", Group.VALUES, "E", "A number is out of range"),
  LIST_SIZE("list-size", Group.VALUES, "E", "A list has more elements than allowed"),
  EMAIL_FORMAT("email-format", Group.VALUES, "E", "An e-mail address is malformed"),
  URL_FORMAT("url-format", Group.VALUES, "E", "A URL is not absolute http or https with a host"),
  COUNTRY_CODE("country-code", Group.VALUES, "E", "A country is not an ISO 3166-1 alpha-2 code"),
  POSTCODE_FORMAT("postcode-format", Group.VALUES, "E", "A postcode is not a UK postcode"),

  // Identity and references
  ID_DUPLICATE(
      "id-duplicate", Group.IDENTITY, "E", "An id is that of an earlier entry of the list"),
  REF_DANGLING("ref-dangling", Group.IDENTITY, "E", "A reference names nothing in this edition"),
  REF_DUPLICATE("ref-duplicate", Group.IDENTITY, "E", "A reference stands twice in one list"),
  REF_ORPHAN("ref-orphan", Group.IDENTITY, "IWI", "A speaker has no part in any session"),

  // Series: an edition among the others
  EDITION_DUPLICATE(
      "edition-duplicate", Group.SERIES, "E", "A strand has two editions in one year"),
  EDITION_GAP("edition-gap", Group.SERIES, "WWI*", "A strand skips a year before this edition"),
  EDITION_SEQUENCE(
      "edition-sequence", Group.SERIES, "W", "An ordinal does not follow that of an earlier year"),
  EDITION_BEFORE_LAUNCH(
      "edition-before-launch", Group.SERIES, "E", "An edition is earlier than its series"),
  VENUE_REPEAT(
      "venue-repeat", Group.SERIES, "I*", "An edition returns to the previous edition's venue"),

  // Edition: its dates, place and size
  EDITION_UNDATED("edition-undated", Group.EDITION, "WEI", "An edition has no dates"),
  EDITION_DATES("edition-dates", Group.EDITION, "E", "Dates end before they start"),
  EDITION_LENGTH(
      "edition-length", Group.EDITION, "WEW*", "An edition held in person does not last two days"),
  EDITION_LENGTH_ONLINE(
      "edition-length-online", Group.EDITION, "I", "An online edition does not last two days"),
  EDITION_MONTH(
      "edition-month", Group.EDITION, "WEW*", "An edition starts outside its strand's month"),
  EDITION_SPILLS_MONTH(
      "edition-spills-month", Group.EDITION, "WWI*", "An edition ends in another month"),
  EDITION_WEEKEND("edition-weekend", Group.EDITION, "W*", "An edition includes a weekend day"),
  EDITION_YEAR("edition-year", Group.EDITION, "E", "An edition starts outside its year"),
  EDITION_YEAR_NAMED(
      "edition-year-named",
      Group.EDITION,
      "W",
      "An id or name states another year than the edition"),
  EDITION_BEFORE_STRAND(
      "edition-before-strand", Group.EDITION, "E", "An edition is earlier than its strand"),
  EDITION_ORDINAL(
      "edition-ordinal", Group.EDITION, "W", "An ordinal counts more editions than years"),
  STATUS_PREVIOUS_DATES(
      "status-previous-dates", Group.EDITION, "E", "Previous dates contradict the status"),
  MODE_VENUE("mode-venue", Group.EDITION, "WEI", "An edition held in person has no venue"),
  MODE_VENUE_ONLINE("mode-venue-online", Group.EDITION, "W", "An online edition has a venue"),
  MODE_ONLINE_URL("mode-online-url", Group.EDITION, "WWI", "An edition held online has no URL"),
  CAPACITY_MISSING("capacity-missing", Group.EDITION, "IWI", "An edition has no capacity"),
  CAPACITY_VENUE(
      "capacity-venue", Group.EDITION, "E", "An edition's capacity is greater than its venue's"),
  CAPACITY_ROOM(
      "capacity-room", Group.EDITION, "W", "A room's capacity is greater than its venue's"),
  CAPACITY_EXCEEDED(
      "capacity-exceeded", Group.EDITION, "WEE", "More delegates are confirmed than have a place"),
  ATTENDANCE_CAPACITY(
      "attendance-capacity", Group.EDITION, "W", "Attendance is greater than capacity"),
  WAITLIST_ORDER(
      "waitlist-order", Group.EDITION, "W", "A delegate is waitlisted while places are left"),
  PROGRAMME_DAY_EMPTY(
      "programme-day-empty", Group.EDITION, "IWI", "A day of the edition has no session"),

  // Timetable: sessions against each other
  SESSION_UNSCHEDULED(
      "session-unscheduled", Group.TIMETABLE, "IWI", "A session has no day or no time"),
  SESSION_ORDER("session-order", Group.TIMETABLE, "E", "A session does not end after it starts"),
  SESSION_OUTSIDE(
      "session-outside", Group.TIMETABLE, "E", "A session is on a day beyond the edition's last"),
  SESSION_ROOM_CLASH(
      "session-room-clash",
      Group.TIMETABLE,
      "WEW",
      "A session overlaps an earlier one in the same room"),
  SESSION_SPEAKER_CLASH(
      "session-speaker-clash",
      Group.TIMETABLE,
      "WEW",
      "A person is in an earlier session that overlaps this one"),
  SESSION_PLENARY_CLASH(
      "session-plenary-clash",
      Group.TIMETABLE,
      "W",
      "A session overlaps an earlier one, and one of the two is for everyone"),
  SESSION_NO_SPEAKER(
      "session-no-speaker",
      Group.TIMETABLE,
      "IWI",
      "A session of a kind that needs a speaker has none"),
  SESSION_TURNAROUND(
      "session-turnaround",
      Group.TIMETABLE,
      "I",
      "A speaker comes from another room without a minute between"),
  CAPACITY_SESSION(
      "capacity-session", Group.TIMETABLE, "E", "A session's capacity is greater than its room's"),

  // Electives: what delegates pick
  ELECTIVE_FEASIBLE(
      "elective-feasible",
      Group.ELECTIVES,
      "WEE",
      "Delegates must choose more elective sessions than anyone can attend"),
  ELECTIVE_SEATS(
      "elective-seats",
      Group.ELECTIVES,
      "W",
      "The elective sessions have fewer seats than the delegates' choices need"),
  ELECTIVE_CAPACITY(
      "elective-capacity",
      Group.ELECTIVES,
      "W",
      "An elective session has no known number of seats"),
  ELECTIVE_UNKNOWN(
      "elective-unknown", Group.ELECTIVES, "E", "A delegate picks a session that is not elective"),
  ELECTIVE_COUNT(
      "elective-count",
      Group.ELECTIVES,
      "E",
      "A delegate picks more elective sessions than allowed"),
  ELECTIVE_COUNT_UNDER(
      "elective-count-under",
      Group.ELECTIVES,
      "W",
      "A delegate picks fewer elective sessions than asked for"),
  ELECTIVE_CLASH(
      "elective-clash",
      Group.ELECTIVES,
      "E",
      "A delegate picks an elective session that overlaps an earlier pick"),
  ELECTIVE_FULL(
      "elective-full",
      Group.ELECTIVES,
      "WEE",
      "More delegates pick an elective session than it has seats"),
  DELEGATE_DUPLICATE(
      "delegate-duplicate",
      Group.ELECTIVES,
      "E",
      "A delegate has the e-mail address of an earlier one"),

  // Waivers
  WAIVER_UNKNOWN("waiver-unknown", Group.WAIVERS, "E", "A waiver names no rule"),
  WAIVER_NOT_ALLOWED("waiver-not-allowed", Group.WAIVERS, "E", "A waiver names no policy rule"),
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

  /** Returns the permanent kebab-case code, such as {@code edition-length}. */
  public String getCode() {
    return code;
  }

  /** Returns what the rule is about. */
  public Group getGroup() {
    return group;
  }

  /** Returns whether it is the series' own policy, which an edition can waive. */
  public boolean isPolicy() {
    return policy;
  }

  /** Returns the sentence that states what is broken, in English, without a full stop. */
  public String getMessage() {
    return message;
  }

  /**
   * Returns the message template of a Jakarta violation, such as <code>{socex.edition-length}
   * </code>.
   */
  public String getTemplate() {
    return template;
  }

  /** Returns the severity under {@link Profile#PUBLISHED}. */
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
