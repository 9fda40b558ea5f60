package org.socex.core.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One breach of one rule in one place, with the facts of the case and what else is involved.
 * Immutable. Its message quotes numbers, dates and well-formed ids, never names, addresses or free
 * text.
 */
public final class Finding {
  private final Rule rule;
  private final Severity severity;
  private final Place place;
  private final Facts facts;
  private final List<Place> related;
  private final boolean waived;
  private final Locale locale;

  private Finding(
      Rule rule,
      Severity severity,
      Place place,
      Facts facts,
      List<Place> related,
      boolean waived,
      Locale locale) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.place = Objects.requireNonNull(place, "place");
    this.facts = Objects.requireNonNull(facts, "facts");
    this.related = List.copyOf(Objects.requireNonNull(related, "related"));
    this.waived = waived;
    this.locale = Objects.requireNonNull(locale, "locale");
  }

  /**
   * Returns a finding in English that no waiver covers.
   *
   * @param rule the broken rule
   * @param severity its severity in this validation
   * @param place where it is broken
   * @param facts the facts of the case
   * @return the finding, without a related place
   */
  public static Finding of(Rule rule, Severity severity, Place place, Facts facts) {
    return new Finding(rule, severity, place, facts, List.of(), false, Locale.ENGLISH);
  }

  /**
   * {@return this finding at another place, such as the same one with line and column}
   *
   * @param place where it is
   * @param related where its counterpart is; empty if it has none
   */
  public Finding at(Place place, List<Place> related) {
    return new Finding(rule, severity, place, facts, related, waived, locale);
  }

  /** {@return this finding as an info that a waiver of the edition covers} */
  public Finding asWaived() {
    return new Finding(rule, Severity.INFO, place, facts, related, true, locale);
  }

  /**
   * {@return this finding with its message in another language}
   *
   * @param locale the locale
   */
  public Finding in(Locale locale) {
    return new Finding(rule, severity, place, facts, related, waived, locale);
  }

  /** {@return the broken rule} */
  public Rule getRule() {
    return rule;
  }

  /** {@return how much it matters: by profile, override and waiver} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return where it is: a pointer and, if it was read from JSON, line and column} */
  public Place getPlace() {
    return place;
  }

  /** {@return the RFC 6901 pointer of its place, {@code ""} for the root} */
  public String getPointer() {
    return place.getPointer();
  }

  /** {@return one or two sentences that say what is broken, in the language of the validation} */
  public String getMessage() {
    return getMessage(locale);
  }

  /**
   * Returns the message in any language, made from the rule and the facts.
   *
   * @param locale the locale; German if its language is German, else English
   * @return one or two sentences
   */
  public String getMessage(Locale locale) {
    return rule.getMessage(facts, locale);
  }

  /** {@return the facts of the case} */
  public Facts getFacts() {
    return facts;
  }

  /**
   * {@return where the counterpart is that the message names, such as the other session of a clash;
   * empty if there is none, else one place}
   */
  public List<Place> getRelated() {
    return related;
  }

  /** {@return whether a waiver of the edition covers it; it is then an info} */
  public boolean isWaived() {
    return waived;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && rule.equals(that.rule)
        && severity == that.severity
        && waived == that.waived
        && place.equals(that.place)
        && facts.equals(that.facts)
        && related.equals(that.related)
        && locale.equals(that.locale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, severity, place, facts, related, waived, locale);
  }

  /** Returns the finding as one line for logs and test failures. */
  @Override
  public String toString() {
    return place.position()
        + severity.getCode()
        + (waived ? " (waived) " : " ")
        + rule.getCode()
        + " at \""
        + getPointer()
        + "\": "
        + getMessage();
  }
}
