package org.socex.core.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one finding by name, such as how many days an edition lasts. Immutable.
 *
 * <pre>{@code
 * Facts facts = Facts.none().with("days", 3).with("expected", 2);
 * }</pre>
 *
 * <p>Facts have a closed set of types, so that no name, address or free text of a document gets
 * into a report. {@link #withId} keeps only well-formed ids, and {@link #withFieldName} keeps only
 * plain words. A value that they do not keep is absent from the facts.
 */
public final class Facts {
  private static final Facts NONE = new Facts(List.of());
  private static final int MAX_NAME = 64;
  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final List<Fact> facts;

  private Facts(List<Fact> facts) {
    this.facts = facts;
  }

  /** The type of a fact, in JSON and in Java. */
  public enum Type implements Coded {
    /** A whole number. */
    INTEGER,
    /** A date, such as {@code 2032-05-18}. */
    DATE,
    /** A time of day, such as {@code 09:30}. */
    TIME,
    /** Two dates or two times, such as {@code 09:30/10:00}. */
    SPAN,
    /** A well-formed id, such as {@code strategic-2032}. */
    ID,
    /** A word of the format or of this library, a field name, a character or a place. */
    WORD;

    private final String code = Coded.wordOf(this);

    @Override
    public String getCode() {
      return code;
    }

    /**
     * Finds a type by its word.
     *
     * @param code a word such as {@code integer}
     * @return the type
     * @throws IllegalArgumentException if there is no such type
     */
    public static Type of(String code) {
      return Coded.of(Type.class, code);
    }
  }

  /**
   * One fact.
   *
   * @param end the end of a span, otherwise null
   */
  record Fact(String name, Type type, Object value, @Nullable Object end) {

    /** Returns the fact as it stands in JSON. */
    Object json() {
      return type == Type.INTEGER ? value : end == null ? value.toString() : value + "/" + end;
    }
  }

  /** {@return no facts} */
  public static Facts none() {
    return NONE;
  }

  /**
   * {@return these facts and a whole number}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param value the number
   */
  public Facts with(String name, long value) {
    return and(name, Type.INTEGER, value, null);
  }

  /**
   * {@return these facts and a date}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param value the date
   */
  public Facts with(String name, LocalDate value) {
    return and(name, Type.DATE, value, null);
  }

  /**
   * {@return these facts and a time of day}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param value the time
   */
  public Facts with(String name, LocalTime value) {
    return and(name, Type.TIME, value, null);
  }

  /**
   * {@return these facts and a span of days}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param startInclusive the first day
   * @param endInclusive the last day
   */
  public Facts with(String name, LocalDate startInclusive, LocalDate endInclusive) {
    return and(
        name,
        Type.SPAN,
        Objects.requireNonNull(startInclusive, "startInclusive"),
        Objects.requireNonNull(endInclusive, "endInclusive"));
  }

  /**
   * {@return these facts and a span of time}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param startInclusive the first minute
   * @param endExclusive the minute after the last
   */
  public Facts with(String name, LocalTime startInclusive, LocalTime endExclusive) {
    return and(
        name,
        Type.SPAN,
        Objects.requireNonNull(startInclusive, "startInclusive"),
        Objects.requireNonNull(endExclusive, "endExclusive"));
  }

  /**
   * {@return these facts and a word}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param constant a constant that has a word
   * @param <E> its type
   */
  public <E extends Enum<E> & Coded> Facts with(String name, E constant) {
    return and(name, Type.WORD, constant.getCode(), null);
  }

  /**
   * {@return these facts and all words of a type, in the order of its constants}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param type a type of constants that have a word
   * @param <E> the type
   */
  public <E extends Enum<E> & Coded> Facts with(String name, Class<E> type) {
    String words =
        Stream.of(type.getEnumConstants()).map(Coded::getCode).collect(Collectors.joining(", "));
    return and(name, Type.WORD, words, null);
  }

  /**
   * {@return these facts and the code of a rule}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param rule the rule
   */
  public Facts with(String name, Rule rule) {
    return and(name, Type.WORD, rule.getCode(), null);
  }

  /**
   * {@return these facts and an id, if it is well-formed}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param id a text that should be an id
   */
  public Facts withId(String name, String id) {
    return Slug.Validator.isSlug(Objects.requireNonNull(id, "id"))
        ? and(name, Type.ID, id, null)
        : this;
  }

  /**
   * {@return these facts and the name of a field, if it is 1 to 64 of {@code A-Z a-z 0-9 _ -}}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param field a text that should be the name of a field
   */
  public Facts withFieldName(String name, String field) {
    return FIELD_NAME.matcher(Objects.requireNonNull(field, "field")).matches()
        ? and(name, Type.WORD, field, null)
        : this;
  }

  /**
   * {@return these facts and a character, as in {@code U+0007}}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param codePoint a Unicode code point
   */
  public Facts withCharacter(String name, int codePoint) {
    return and(name, Type.WORD, String.format(Locale.ROOT, "U+%04X", codePoint), null);
  }

  /**
   * {@return these facts and a place in a document, as in {@code 14:3}}
   *
   * @param name the name of the fact, in lowerCamelCase
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public Facts withPlace(String name, int line, int column) {
    return and(name, Type.WORD, line + ":" + column, null);
  }

  private Facts and(String name, Type type, Object value, @Nullable Object end) {
    if (!isName(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException("the name of a fact is 1 to 64 letters in lowerCamelCase");
    }
    List<Fact> more = new ArrayList<>(facts.size() + 1);
    more.addAll(facts);
    more.add(new Fact(name, type, Objects.requireNonNull(value, "value"), end));
    return new Facts(Collections.unmodifiableList(more));
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= MAX_NAME
        && Character.isLowerCase(name.charAt(0))
        && name.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  Optional<Fact> find(String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return facts.isEmpty();
  }

  /**
   * Returns the facts as they stand in JSON.
   *
   * @return the facts by name, in the order in which they were added; whole numbers as {@link
   *     Long}, all others as {@link String}, spans as {@code start/end}
   */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    facts.forEach(fact -> map.put(fact.name(), fact.json()));
    return Collections.unmodifiableMap(map);
  }

  Map<String, Type> types() {
    return facts.stream()
        .collect(Collectors.toMap(Fact::name, Fact::type, (first, second) -> first));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /** Returns the facts as in {@code {days=3, expected=2}}. */
  @Override
  public String toString() {
    return asMap().toString();
  }
}
