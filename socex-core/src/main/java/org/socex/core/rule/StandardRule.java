package org.socex.core.rule;

import static org.socex.core.rule.Rule.Group.EDITION;
import static org.socex.core.rule.Rule.Group.ELECTIVES;
import static org.socex.core.rule.Rule.Group.IDENTITY;
import static org.socex.core.rule.Rule.Group.SERIES;
import static org.socex.core.rule.Rule.Group.SHAPE;
import static org.socex.core.rule.Rule.Group.TIMETABLE;
import static org.socex.core.rule.Rule.Group.VALUES;
import static org.socex.core.rule.Rule.Group.WAIVERS;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue: every rule of this library. The bundle {@code rules} has the texts, in English and
 * German.
 *
 * <p>A code is permanent: it is never renamed and never used for another rule. The letters in the
 * source are the severities under {@link Profile#DRAFT}, {@link Profile#PUBLISHED} and {@link
 * Profile#ARCHIVE}, or one letter for all three: E error, W warning, I info. A star marks a policy
 * rule, which an edition can waive. The facts that a finding can have follow.
 */
public enum StandardRule implements Rule {
  // Shape: while JSON is read
  /** The bytes are not well-formed JSON in UTF-8; reading ends there. */
  JSON_SYNTAX("json-syntax", SHAPE, "E", word("kind"), word("container"), word("start")),
  /** The document exceeds a limit of {@code ReadLimits}; reading ends there. */
  JSON_LIMIT("json-limit", SHAPE, "E", word("kind"), integer("limit")),
  /** {@code $schema} at the root does not name the type that is read. */
  SCHEMA_VERSION("schema-version", SHAPE, "E", word("expected")),
  /** A field that every object of the type has is missing. */
  FIELD_REQUIRED("field-required", SHAPE, "E", word("field")),
  /** A value is of another JSON type, null, or a number with a fraction or exponent. */
  FIELD_TYPE("field-type", SHAPE, "E", word("expected"), word("found")),
  /**
   * A text is not a real date from 1900 to 2200, not a time {@code HH:mm}, not a known time zone,
   * or not a word of its type.
   */
  FIELD_FORMAT("field-format", SHAPE, "E", word("kind"), word("suggestion"), word("known")),
  /** A known field appears more than once in one object; the later value is not checked. */
  FIELD_DUPLICATE("field-duplicate", SHAPE, "E", word("field")),
  /** The type has no field of this name; the field is ignored. */
  FIELD_UNKNOWN("field-unknown", SHAPE, "W", word("field"), word("suggestion")),

  // Values: one attribute by itself
  /** A text has more code points than its attribute allows. */
  TEXT_LENGTH("text-length", VALUES, "E", integer("length"), integer("max")),
  /**
   * A text holds a control or bidi control character, a lone surrogate or a noncharacter, or is not
   * in NFC; line feeds are allowed in a summary, biography and welcome.
   */
  TEXT_CHARACTERS("text-characters", VALUES, "E", word("kind"), word("character"), integer("at")),
  /** A text is empty, or has nothing but white space and invisible characters. */
  TEXT_BLANK("text-blank", VALUES, "E"),
  /** An id is not 1 to 64 of {@code a-z}, {@code 0-9} and single hyphens between them. */
  ID_FORMAT("id-format", VALUES, "E"),
  /** A number, or the year of a date, is outside the bounds of its attribute. */
  NUMBER_RANGE("number-range", VALUES, "E", integer("value"), integer("min"), integer("max")),
  /** A list has more elements than its attribute allows. */
  LIST_SIZE("list-size", VALUES, "E", integer("size"), integer("max")),
  /**
   * An e-mail address does not consist of an ASCII dot-atom of at most 64 characters, an at sign
   * and two or more host labels.
   */
  EMAIL_FORMAT("email-format", VALUES, "E"),
  /** A URL is not an absolute http or https URL in ASCII with a host, as RFC 3986 defines it. */
  URL_FORMAT("url-format", VALUES, "E"),
  /** A country is neither an ISO 3166-1 alpha-2 code, such as GB, nor XK for Kosovo. */
  COUNTRY_CODE("country-code", VALUES, "E"),
  /** The postcode of a British address is not a UK postcode in upper case with one space. */
  POSTCODE_FORMAT("postcode-format", VALUES, "E"),

  // Identity and references
  /**
   * Two sessions, speakers, delegates, rooms or editions in one list have the same id; reported at
   * the later one.
   */
  ID_DUPLICATE("id-duplicate", IDENTITY, "E", id("id")),
  /** A reference to a room, speaker, chair, host or elective names nothing in this edition. */
  REF_DANGLING("ref-dangling", IDENTITY, "E", word("kind"), id("id"), id("suggestion")),
  /** The same id appears twice in one list of references; reported at each repetition. */
  REF_DUPLICATE("ref-duplicate", IDENTITY, "E", id("id")),
  /**
   * The edition has sessions, but a speaker neither speaks in nor chairs any of them, and is not
   * the host.
   */
  REF_ORPHAN("ref-orphan", IDENTITY, "IWI"),
  /**
   * Two delegates who are not cancelled have the same e-mail address; reported at the later one.
   */
  DELEGATE_DUPLICATE("delegate-duplicate", IDENTITY, "E", id("delegate")),

  // Series: an edition among the others
  /**
   * Two editions of a strand that are not cancelled have the same year; reported at the later one.
   */
  EDITION_DUPLICATE("edition-duplicate", SERIES, "E", id("edition"), integer("year")),
  /** There is a year without an edition between an edition and the previous one of its strand. */
  EDITION_GAP("edition-gap", SERIES, "WWI*", integer("previous"), integer("year")),
  /** An ordinal is not greater than the previous ordinal of the strand, in the order of years. */
  EDITION_SEQUENCE(
      "edition-sequence", SERIES, "W", integer("ordinal"), id("edition"), integer("previous")),
  /** An edition's year is before the launch year of its series. */
  EDITION_BEFORE_LAUNCH("edition-before-launch", SERIES, "E", integer("year"), integer("launch")),
  /** The venue has the same id as that of the previous edition of the strand. */
  VENUE_REPEAT("venue-repeat", SERIES, "I*", id("venue"), id("edition")),

  // Edition: its dates, place and size
  /** An edition without dates is neither postponed nor cancelled. */
  EDITION_UNDATED("edition-undated", EDITION, "WEI"),
  /** Dates, or previous dates, end before they start; no other rule on dates runs. */
  EDITION_DATES("edition-dates", EDITION, "E", date("start"), date("end")),
  /** An edition held in person or hybrid does not last two days. */
  EDITION_LENGTH("edition-length", EDITION, "WEW*", word("kind"), integer("days")),
  /** An edition held online does not last two days. */
  EDITION_LENGTH_ONLINE("edition-length-online", EDITION, "I", integer("days")),
  /** Dates do not start in the month of the strand. */
  EDITION_MONTH("edition-month", EDITION, "WEW*", word("kind"), date("start")),
  /** Dates end in a different month from the one in which they start. */
  EDITION_SPILLS_MONTH("edition-spills-month", EDITION, "WWI*", date("start"), date("end")),
  /** A day of an edition of at most five days is a Saturday or a Sunday. */
  EDITION_WEEKEND("edition-weekend", EDITION, "W*", date("date")),
  /** Dates start in a year other than the edition's. */
  EDITION_YEAR("edition-year", EDITION, "E*", date("start"), integer("year")),
  /** The id or the name contains a number from 2000 to 2099 that is not the edition's year. */
  EDITION_YEAR_NAMED("edition-year-named", EDITION, "W", integer("named"), integer("year")),
  /** The year is before the first one of the strand. */
  EDITION_BEFORE_STRAND("edition-before-strand", EDITION, "E", integer("year"), integer("first")),
  /** An ordinal is greater than the number of years since the strand's first, inclusive. */
  EDITION_ORDINAL(
      "edition-ordinal", EDITION, "W", integer("ordinal"), integer("first"), integer("year")),
  /** A rescheduled edition has no previous dates, or a scheduled one has some. */
  STATUS_PREVIOUS_DATES("status-previous-dates", EDITION, "E", word("kind")),
  /** The status of an edition is moved online, but its mode is in person. */
  STATUS_MODE("status-mode", EDITION, "W"),
  /** An edition held in person or hybrid, neither cancelled nor postponed, has no venue. */
  MODE_VENUE("mode-venue", EDITION, "WEI", word("mode")),
  /** An edition held online has a venue. */
  MODE_VENUE_ONLINE("mode-venue-online", EDITION, "W"),
  /** An edition held online or hybrid, neither cancelled nor postponed, has no URL to join at. */
  MODE_ONLINE_URL("mode-online-url", EDITION, "WWI", word("mode")),
  /** An edition held in person or hybrid, neither cancelled nor postponed, has no capacity. */
  CAPACITY_MISSING("capacity-missing", EDITION, "IWI"),
  /** An edition's capacity is greater than that of its venue. */
  CAPACITY_VENUE("capacity-venue", EDITION, "E", integer("capacity"), integer("max")),
  /** A room's capacity is greater than that of its venue. */
  CAPACITY_ROOM("capacity-room", EDITION, "W", integer("capacity"), integer("max")),
  /** More delegates are confirmed than the capacity allows. */
  CAPACITY_EXCEEDED("capacity-exceeded", EDITION, "WEE", integer("confirmed"), integer("places")),
  /** A delegate is marked online, but the edition is not hybrid. */
  DELEGATE_ONLINE("delegate-online", EDITION, "E", word("mode")),
  /** More people came than the capacity allows. */
  ATTENDANCE_CAPACITY(
      "attendance-capacity", EDITION, "W", integer("attendance"), integer("capacity")),
  /** A delegate is waitlisted, although fewer delegates are confirmed than the capacity allows. */
  WAITLIST_ORDER("waitlist-order", EDITION, "W", integer("confirmed"), integer("places")),
  /** An edition of one or two days has sessions on one day and a day without sessions. */
  PROGRAMME_DAY_EMPTY("programme-day-empty", EDITION, "IWI", integer("day")),

  // Timetable: sessions against each other
  /** A session has no day or no time. */
  SESSION_UNSCHEDULED("session-unscheduled", TIMETABLE, "IWI", word("kind")),
  /** A session's end is neither after its start nor on the following morning. */
  SESSION_ORDER("session-order", TIMETABLE, "E", time("start"), time("end")),
  /** A session's day is after the last day of its edition. */
  SESSION_OUTSIDE("session-outside", TIMETABLE, "E", integer("day"), integer("days")),
  /** An earlier session overlaps this one in the same room. */
  SESSION_ROOM_CLASH(
      "session-room-clash", TIMETABLE, "WEW", id("session"), time("start"), time("end")),
  /**
   * One of a session's speakers, or its chair, also takes part in an earlier session that overlaps.
   */
  SESSION_SPEAKER_CLASH(
      "session-speaker-clash", TIMETABLE, "WEW", id("session"), time("start"), time("end")),
  /**
   * An earlier session overlaps this one, and one of them is a welcome, address, keynote or
   * closing.
   */
  SESSION_PLENARY_CLASH(
      "session-plenary-clash", TIMETABLE, "W", id("session"), time("start"), time("end")),
  /** An address, keynote, presentation, panel or workshop has no speaker. */
  SESSION_NO_SPEAKER("session-no-speaker", TIMETABLE, "IWI", word("kind")),
  /** One of a session's speakers speaks in another room until the minute in which it starts. */
  SESSION_TURNAROUND("session-turnaround", TIMETABLE, "I", id("session"), time("end")),
  /** A session's capacity is greater than that of its room. */
  CAPACITY_SESSION("capacity-session", TIMETABLE, "E", integer("capacity"), integer("max")),

  // Electives: what delegates pick
  /**
   * Delegates are to choose more elective sessions than one person can attend without an overlap.
   */
  ELECTIVE_FEASIBLE("elective-feasible", ELECTIVES, "WEE", integer("choose"), integer("max")),
  /**
   * The seats of all elective sessions are known, and there are too few for the choices of all
   * confirmed delegates.
   */
  ELECTIVE_SEATS("elective-seats", ELECTIVES, "W", integer("seats"), integer("needed")),
  /** Neither an elective session nor its room has a capacity. */
  ELECTIVE_CAPACITY("elective-capacity", ELECTIVES, "W"),
  /** A delegate picks a session of this edition that is not elective. */
  ELECTIVE_UNKNOWN("elective-unknown", ELECTIVES, "E", id("session")),
  /**
   * A confirmed delegate picks more electives than the policy allows, or picks any without a
   * policy.
   */
  ELECTIVE_COUNT("elective-count", ELECTIVES, "E", integer("picks"), integer("choose")),
  /** A confirmed delegate picks some electives, but fewer than the policy asks for. */
  ELECTIVE_COUNT_UNDER("elective-count-under", ELECTIVES, "W", integer("picks"), integer("choose")),
  /**
   * Two picks of a delegate who is not cancelled overlap; reported at the later pick in the list.
   */
  ELECTIVE_CLASH("elective-clash", ELECTIVES, "E", id("session"), time("start"), time("end")),
  /** More confirmed delegates pick an elective session than it has seats. */
  ELECTIVE_FULL("elective-full", ELECTIVES, "WEE", integer("picks"), integer("seats")),

  // Waivers
  /** A waiver names a code that no rule has. */
  WAIVER_UNKNOWN("waiver-unknown", WAIVERS, "E", word("suggestion")),
  /** A waiver names a rule that is not a policy rule. */
  WAIVER_NOT_ALLOWED("waiver-not-allowed", WAIVERS, "E", word("rule")),
  /** A waiver names a policy rule that is not broken. */
  WAIVER_UNUSED("waiver-unused", WAIVERS, "I", word("rule"));

  static final String TEMPLATE_PREFIX = "{socex.";
  static final String WAIVED_TEMPLATE = " {socex.waived}";

  private static final Map<String, StandardRule> BY_CODE = new HashMap<>();

  static {
    for (StandardRule rule : values()) {
      BY_CODE.put(rule.code, rule);
    }
  }

  private final String code;
  private final Group group;
  private final Severity draft;
  private final Severity published;
  private final Severity archive;
  private final boolean waivable;

  @SuppressWarnings("ImmutableEnumChecker") // the map is unmodifiable
  private final Map<String, Facts.Type> facts;

  @SafeVarargs
  StandardRule(String code, Group group, String letters, Map.Entry<String, Facts.Type>... facts) {
    this.code = code;
    this.group = group;
    waivable = letters.endsWith("*");
    String each = letters.replace("*", "");
    draft = severity(each.charAt(0));
    published = severity(each.charAt(each.length() / 2));
    archive = severity(each.charAt(each.length() - 1));
    Map<String, Facts.Type> types = new LinkedHashMap<>();
    for (Map.Entry<String, Facts.Type> fact : facts) {
      types.put(fact.getKey(), fact.getValue());
    }
    this.facts = Collections.unmodifiableMap(types);
  }

  private static Severity severity(char letter) {
    return switch (letter) {
      case 'E' -> Severity.ERROR;
      case 'W' -> Severity.WARNING;
      case 'I' -> Severity.INFO;
      default -> throw new IllegalArgumentException("no severity has the letter " + letter);
    };
  }

  private static Map.Entry<String, Facts.Type> integer(String name) {
    return Map.entry(name, Facts.Type.INTEGER);
  }

  private static Map.Entry<String, Facts.Type> date(String name) {
    return Map.entry(name, Facts.Type.DATE);
  }

  private static Map.Entry<String, Facts.Type> time(String name) {
    return Map.entry(name, Facts.Type.TIME);
  }

  private static Map.Entry<String, Facts.Type> id(String name) {
    return Map.entry(name, Facts.Type.ID);
  }

  private static Map.Entry<String, Facts.Type> word(String name) {
    return Map.entry(name, Facts.Type.WORD);
  }

  /** {@return the permanent kebab-case code, such as {@code edition-length}} */
  @Override
  public String getCode() {
    return code;
  }

  @Override
  public Group getGroup() {
    return group;
  }

  @Override
  public Severity severity(Profile profile) {
    return switch (Objects.requireNonNull(profile, "profile")) {
      case DRAFT -> draft;
      case PUBLISHED -> published;
      case ARCHIVE -> archive;
    };
  }

  /** {@return whether it is a policy rule, which an edition can waive} */
  @Override
  public boolean isWaivable() {
    return waivable;
  }

  /** {@return the types of the facts that its findings can have, by name} */
  public Map<String, Facts.Type> getFacts() {
    return facts;
  }

  /** {@return the version of this library that introduced the rule} */
  public String getSince() {
    return "0.1.0";
  }

  @Override
  public String getTitle(Locale locale) {
    return RuleTexts.in(locale).title(code);
  }

  @Override
  public String getMessageTemplate(Locale locale) {
    return RuleTexts.in(locale).template(code);
  }

  @Override
  public String getMessage(Facts facts, Locale locale) {
    return RuleTexts.in(locale).message(code, facts);
  }

  @Override
  public String getExplanation(Locale locale) {
    return RuleTexts.in(locale).explanation(code);
  }

  /** Returns the message template of the violations of a rule, {@code {socex.CODE}}. */
  static String template(Rule rule) {
    return TEMPLATE_PREFIX + rule.getCode() + "}";
  }

  /**
   * Finds a rule by its code.
   *
   * @param code a code such as {@code edition-length}
   * @return the rule
   * @throws IllegalArgumentException if no rule has that code; the message lists all codes
   */
  public static StandardRule of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not one of "
                        + Stream.of(values())
                            .map(StandardRule::getCode)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * Finds a rule by any text that may be a code.
   *
   * @param code any text
   * @return the rule, or empty if no rule has that code
   */
  public static Optional<StandardRule> find(String code) {
    return Optional.ofNullable(BY_CODE.get(Objects.requireNonNull(code, "code")));
  }
}
