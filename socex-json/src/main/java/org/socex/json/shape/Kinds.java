package org.socex.json.shape;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.internal.NearMiss;
import org.socex.core.rule.Coded;
import org.socex.core.rule.Facts;
import org.socex.core.rule.StandardRule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The kinds of values that are not objects. Nothing is trimmed or converted from another type. */
final class Kinds {
  static final Kind<String> TEXT = new Text(false);

  /** A text that recurs in a document, such as a reference or the name of an organisation. */
  static final Kind<String> RECURRING = new Text(true);

  static final Kind<Integer> INTEGER = new WholeNumber();
  static final Kind<Boolean> BOOLEAN = new Flag();
  static final Kind<LocalDate> DATE = new Date();
  static final Kind<LocalTime> TIME = new Time();
  static final Kind<ZoneId> ZONE = new Zone();

  private Kinds() {}

  /** Returns the kind of an enum, whose constants are written as their codes. */
  static <E extends Enum<E> & Coded> Kind<E> words(Class<E> type) {
    return new Words<>(type);
  }

  private static final class Text extends Kind<String> {
    private final boolean recurring;

    Text(boolean recurring) {
      super(String.class);
      this.recurring = recurring;
    }

    @Override
    public @Nullable String read(Cursor in) {
      if (!in.isString()) {
        in.reportType(JsonType.TEXT);
        return null;
      }
      return recurring ? in.sharedString() : in.string();
    }

    @Override
    public void write(String value, JsonGenerator out) {
      out.writeString(value);
    }
  }

  private static final class WholeNumber extends Kind<Integer> {
    WholeNumber() {
      super(Integer.class);
    }

    @Override
    public @Nullable Integer read(Cursor in) {
      if (in.type() != JsonType.WHOLE_NUMBER) {
        in.reportType(JsonType.WHOLE_NUMBER);
        return null;
      }
      long number = number(in.parser());
      if (number != (int) number) {
        in.report(StandardRule.NUMBER_RANGE, Facts.none());
        return null;
      }
      return (int) number;
    }

    /**
     * Returns the number, or Long.MAX_VALUE if it is not a long. A buffer may hold it in any type.
     */
    private static long number(JsonParser parser) {
      if (parser.getNumberType() != NumberType.BIG_INTEGER) {
        return parser.getLongValue();
      }
      BigInteger number = parser.getBigIntegerValue();
      return number.bitLength() < Long.SIZE ? number.longValue() : Long.MAX_VALUE;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
      out.writeNumber(value);
    }
  }

  private static final class Flag extends Kind<Boolean> {
    Flag() {
      super(Boolean.class);
    }

    @Override
    public @Nullable Boolean read(Cursor in) {
      if (in.type() != JsonType.BOOLEAN) {
        in.reportType(JsonType.BOOLEAN);
        return null;
      }
      return in.parser().hasToken(JsonToken.VALUE_TRUE);
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
      out.writeBoolean(value);
    }
  }

  /**
   * Values that are written as text in a format. They are parsed from the characters of the parser,
   * without a string.
   */
  private abstract static class Formatted<V> extends Kind<V> {
    Formatted(Class<V> type) {
      super(type);
    }

    @Override
    public final @Nullable V read(Cursor in) {
      if (!in.isString()) {
        in.reportType(JsonType.TEXT);
        return null;
      }
      V value =
          parse(
              in.parser().getStringCharacters(),
              in.parser().getStringOffset(),
              in.parser().getStringLength());
      if (value == null) {
        in.report(StandardRule.FIELD_FORMAT, formatFacts(in.string()));
      }
      return value;
    }

    /** Returns the value, or null if the characters are not in the format. */
    abstract @Nullable V parse(char[] chars, int start, int length);

    /** Returns the facts about a text that is not in the format. */
    abstract Facts formatFacts(String text);

    @Override
    public void write(V value, JsonGenerator out) {
      out.writeString(value.toString());
    }

    /** Returns the number that some digits stand for, or -1 if one of them is not a digit. */
    static int number(char[] chars, int start, int digits) {
      int number = 0;
      for (int i = start; i < start + digits; i++) {
        int digit = chars[i] - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        number = number * 10 + digit;
      }
      return number;
    }
  }

  /** What a text can be expected to be. */
  private enum Format implements Coded {
    DATE,
    TIME,
    TIME_ZONE,
    WORD;

    private final String code = Coded.wordOf(this);

    @Override
    public String getCode() {
      return code;
    }
  }

  private static final class Date extends Formatted<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    Date() {
      super(LocalDate.class);
    }

    @Override
    @Nullable LocalDate parse(char[] chars, int start, int length) {
      if (length != 10 || chars[start + 4] != '-' || chars[start + 7] != '-') {
        return null;
      }
      int year = number(chars, start, 4);
      int month = number(chars, start + 5, 2);
      int day = number(chars, start + 8, 2);
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
    Facts formatFacts(String text) {
      return Facts.none().with("kind", Format.DATE);
    }
  }

  private static final class Time extends Formatted<LocalTime> {
    Time() {
      super(LocalTime.class);
    }

    @Override
    @Nullable LocalTime parse(char[] chars, int start, int length) {
      if (length != 5 || chars[start + 2] != ':') {
        return null;
      }
      int hour = number(chars, start, 2);
      int minute = number(chars, start + 3, 2);
      boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
      return real ? LocalTime.of(hour, minute) : null;
    }

    @Override
    Facts formatFacts(String text) {
      return Facts.none().with("kind", Format.TIME);
    }
  }

  private static final class Zone extends Formatted<ZoneId> {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    Zone() {
      super(ZoneId.class);
    }

    @Override
    @Nullable ZoneId parse(char[] chars, int start, int length) {
      String id = new String(chars, start, length);
      if (id.equals(LONDON.getId())) {
        // most editions have it, and the JDK copies its list of zones for whoever asks
        return LONDON;
      }
      return ZoneRulesProvider.getAvailableZoneIds().contains(id) ? ZoneId.of(id) : null;
    }

    @Override
    Facts formatFacts(String text) {
      return Facts.none().with("kind", Format.TIME_ZONE);
    }
  }

  /** The constants of an enum. */
  static final class Words<E extends Enum<E> & Coded> extends Formatted<E> {
    private final E[] constants;
    private final Map<E, SerializableString> words;
    private final char[][] characters;

    Words(Class<E> type) {
      super(type);
      constants = type.getEnumConstants();
      words = new EnumMap<>(type);
      characters = new char[constants.length][];
      for (int i = 0; i < constants.length; i++) {
        String word = constants[i].getCode();
        words.put(constants[i], new SerializedString(word));
        characters[i] = word.toCharArray();
      }
    }

    @Override
    @Nullable E parse(char[] chars, int start, int length) {
      for (int i = 0; i < characters.length; i++) {
        char[] word = characters[i];
        if (Arrays.equals(word, 0, word.length, chars, start, start + length)) {
          return constants[i];
        }
      }
      return null;
    }

    /** Returns the words, in the order of the constants. */
    List<String> words() {
      return words.values().stream().map(SerializableString::getValue).toList();
    }

    @Override
    Facts formatFacts(String text) {
      Facts facts = Facts.none().with("kind", Format.WORD).with("known", type());
      return NearMiss.of(text, words())
          .map(word -> facts.with("suggestion", Coded.of(type(), word)))
          .orElse(facts);
    }

    @Override
    public void write(E value, JsonGenerator out) {
      out.writeString(Objects.requireNonNull(words.get(value)));
    }
  }
}
