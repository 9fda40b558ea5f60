package org.socex.json.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

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
    public @Nullable String read(Reading in) {
      if (in.parser().hasToken(JsonToken.VALUE_STRING)) {
        return recurring ? in.recurringText() : in.text();
      }
      in.rejectType("string");
      return null;
    }

    @Override
    public void write(String value, JsonOutput out) {
      out.writeString(value);
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
    public @Nullable Integer read(Reading in) {
      JsonParser parser = in.parser();
      if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        in.rejectType("integer");
      } else if (parser.getNumberType() != NumberType.INT) {
        in.reject(Rule.NUMBER_RANGE);
      } else {
        return parser.getIntValue();
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
    public @Nullable Boolean read(Reading in) {
      JsonToken token = in.parser().currentToken();
      if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
        return token == JsonToken.VALUE_TRUE;
      }
      in.rejectType("boolean");
      return null;
    }

    @Override
    public void write(Boolean value, JsonOutput out) {
      out.writeBoolean(value);
    }
  }

  /** A string in a format of its own; parsed from the parser's buffer, without a copy. */
  private abstract static class Formatted<V> extends Kind<V> {
    Formatted(Class<V> type) {
      super(type);
    }

    @Override
    public final @Nullable V read(Reading in) {
      JsonParser parser = in.parser();
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        in.rejectType("string");
        return null;
      }
      int length = in.stringLength();
      V value = parse(parser.getStringCharacters(), parser.getStringOffset(), length);
      if (value == null) {
        in.reject(Rule.FIELD_FORMAT, formatFacts());
      }
      return value;
    }

    /** Returns the value, or null if the characters are not in the format. */
    abstract @Nullable V parse(char[] text, int start, int length);

    /** Returns what a message may say of the format. */
    abstract Object[] formatFacts();

    @Override
    public void write(V value, JsonOutput out) {
      out.writeString(value.toString());
    }

    /** Returns the number that some digits stand for; negative if one is none. */
    static int digits(char[] text, int start, int count) {
      int number = 0;
      for (int i = start; i < start + count; i++) {
        int digit = text[i] - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        number = number * 10 + digit;
      }
      return number;
    }
  }

  private static final class Date extends Formatted<LocalDate> {
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
    @Nullable LocalDate parse(char[] text, int start, int length) {
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
              && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
      return real ? LocalDate.of(year, month, day) : null;
    }

    @Override
    Object[] formatFacts() {
      return new Object[] {LocalDate.of(FIRST_YEAR, 1, 1), '–', LocalDate.of(LAST_YEAR, 12, 31)};
    }
  }

  private static final class Time extends Formatted<LocalTime> {
    Time() {
      super(LocalTime.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "string");
      out.writeStringProperty("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
    }

    @Override
    @Nullable LocalTime parse(char[] text, int start, int length) {
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

  private static final class Zone extends Formatted<ZoneId> {
    Zone() {
      super(ZoneId.class);
    }

    @Override
    void schema(JsonOutput out) {
      out.writeStringProperty("type", "string");
      out.writeStringProperty("pattern", "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$");
    }

    private static final ZoneId USUAL = ZoneId.of("Europe/London");

    @Override
    @Nullable ZoneId parse(char[] text, int start, int length) {
      String id = new String(text, start, length);
      if (id.equals(USUAL.getId())) {
        return USUAL;
      }
      return ZoneId.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : null;
    }

    @Override
    Object[] formatFacts() {
      return new Object[] {"iana-time-zone"};
    }
  }

  private static final class Constants<E extends Enum<E>> extends Formatted<E> {
    private final Map<String, E> constants = new HashMap<>();
    private final Map<E, SerializedString> words;
    private final Object[] all;

    Constants(Class<E> type) {
      super(type);
      all = type.getEnumConstants();
      words = new EnumMap<>(type);
      for (E constant : type.getEnumConstants()) {
        constants.put(word(constant), constant);
        words.put(constant, new SerializedString(word(constant)));
      }
    }

    @Override
    void schema(JsonOutput out) {
      out.writeArrayPropertyStart("enum");
      for (E constant : type().getEnumConstants()) {
        out.writeString(word(constant));
      }
      out.writeEndArray();
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    @Nullable E parse(char[] text, int start, int length) {
      return constants.get(new String(text, start, length));
    }

    @Override
    Object[] formatFacts() {
      return all.clone();
    }

    @Override
    public void write(E value, JsonOutput out) {
      out.writeString(Objects.requireNonNull(words.get(value)));
    }
  }
}
