package org.socex.json.shape;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.zone.ZoneRulesProvider;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;

/** The kinds of values that are not objects. All are strict: nothing is coerced or trimmed. */
final class Kinds {
  static final Kind<String> TEXT = new Text(false);

  /** A text that recurs in a document, such as a reference: equal ones become one object. */
  static final Kind<String> RECURRING = new Text(true);

  static final Kind<Integer> INTEGER = new Int();
  static final Kind<Boolean> BOOLEAN = new Bool();
  static final Kind<LocalDate> DATE = new Date();
  static final Kind<LocalTime> TIME = new Time();
  static final Kind<ZoneId> ZONE = new Zone();

  private Kinds() {}

  /** Returns the kind of an enum, whose constants stand in lower kebab-case. */
  static <E extends Enum<E>> Kind<E> constants(Class<E> type) {
    return new Constants<>(type);
  }

  private static final class Text extends Kind<String> {
    private final boolean recurring;

    Text(boolean recurring) {
      super(String.class);
      this.recurring = recurring;
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "string");
    }

    @Override
    public @Nullable String read(JsonInput in) {
      if (in.isString()) {
        return recurring ? in.recurringText() : in.text();
      }
      in.rejectType("string");
      return null;
    }

    @Override
    public void write(String value, JsonOutput out) {
      if (recurring) {
        out.writeRecurringString(value);
      } else {
        out.writeString(value);
      }
    }
  }

  private static final class Int extends Kind<Integer> {
    Int() {
      super(Integer.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "integer");
      out.writeNumberProperty("minimum", Integer.MIN_VALUE);
      out.writeNumberProperty("maximum", Integer.MAX_VALUE);
    }

    @Override
    public @Nullable Integer read(JsonInput in) {
      if (in.type() != JsonType.INTEGER) {
        in.rejectType("integer");
      } else if (in.isInt()) {
        return in.number();
      } else {
        in.reject(Rule.NUMBER_RANGE);
        in.skip();
      }
      return null;
    }

    @Override
    public void write(Integer value, JsonOutput out) {
      out.writeNumber(value);
    }
  }

  private static final class Bool extends Kind<Boolean> {
    Bool() {
      super(Boolean.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "boolean");
    }

    @Override
    public @Nullable Boolean read(JsonInput in) {
      JsonType type = in.type();
      if (type != JsonType.TRUE && type != JsonType.FALSE) {
        in.rejectType("boolean");
        return null;
      }
      in.skip();
      return type == JsonType.TRUE;
    }

    @Override
    public void write(Boolean value, JsonOutput out) {
      out.writeBoolean(value);
    }
  }

  private static final class Date extends FormattedKind<LocalDate> {
    Date() {
      super(LocalDate.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "string");
      out.writeStringProperty("format", "date");
      out.writeStringProperty("pattern", PATTERN);
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** The real days of these years: long months, short ones, February, and leap days. */
    private static final String PATTERN =
        "^(((19|20|21)[0-9]{2}|2200)-"
            + "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$";

    @Override
    public @Nullable LocalDate parse(byte[] text, int start, int length) {
      if (length != 10 || text[start + 4] != '-' || text[start + 7] != '-') {
        return null;
      }
      int year = digits(text, start, 4);
      int month = digits(text, start + 5, 2);
      int day = digits(text, start + 8, 2);
      boolean real =
          year >= FIRST_YEAR
              && year <= LAST_YEAR
              && month >= 1
              && month <= 12
              && day >= 1
              && (day <= 28 || day <= lastDay(year, month));
      return real ? LocalDate.of(year, month, day) : null;
    }

    private static int lastDay(int year, int month) {
      return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    @Override
    public void write(LocalDate value, JsonOutput out) {
      out.writeDate(value);
    }

    @Override
    Object[] formatFacts() {
      return new Object[] {LocalDate.of(FIRST_YEAR, 1, 1), '–', LocalDate.of(LAST_YEAR, 12, 31)};
    }
  }

  private static final class Time extends FormattedKind<LocalTime> {
    Time() {
      super(LocalTime.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "string");
      out.writeStringProperty("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
    }

    @Override
    public @Nullable LocalTime parse(byte[] text, int start, int length) {
      if (length != 5 || text[start + 2] != ':') {
        return null;
      }
      int hour = digits(text, start, 2);
      int minute = digits(text, start + 3, 2);
      boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
      return real ? LocalTime.of(hour, minute) : null;
    }

    @Override
    Object[] formatFacts() {
      return new Object[] {LocalTime.of(0, 0), '–', LocalTime.of(23, 59)};
    }
  }

  private static final class Zone extends FormattedKind<ZoneId> {
    Zone() {
      super(ZoneId.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "string");
      out.writeStringProperty("pattern", "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$");
    }

    private static final ZoneId USUAL = ZoneId.of("Europe/London");
    private static final KnownText USUAL_ID = new KnownText(USUAL.getId());

    @Override
    public @Nullable ZoneId parse(byte[] text, int start, int length) {
      if (USUAL_ID.is(text, start, length)) {
        return USUAL;
      }
      String id = new String(text, start, length, StandardCharsets.UTF_8);
      return ZoneRulesProvider.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : null;
    }

    @Override
    Object[] formatFacts() {
      return new Object[] {"iana-time-zone"};
    }
  }

  private static final class Constants<E extends Enum<E>> extends FormattedKind<E> {
    private final E[] constants;
    private final Map<E, KnownText> words;

    Constants(Class<E> type) {
      super(type);
      constants = type.getEnumConstants();
      words = new EnumMap<>(type);
      for (E constant : constants) {
        words.put(
            constant, new KnownText(constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
      }
    }

    @Override
    void schema(JsonOutput out) {
      out.writeArrayPropertyStart("enum");
      for (KnownText word : words.values()) {
        out.writeString(word);
      }
      out.writeEndArray();
    }

    @Override
    public @Nullable E parse(byte[] text, int start, int length) {
      for (E constant : constants) {
        if (word(constant).is(text, start, length)) {
          return constant;
        }
      }
      return null;
    }

    @Override
    Object[] formatFacts() {
      return constants.clone();
    }

    @Override
    public void write(E value, JsonOutput out) {
      out.writeString(word(value));
    }

    private KnownText word(E constant) {
      return Objects.requireNonNull(words.get(constant));
    }
  }
}
