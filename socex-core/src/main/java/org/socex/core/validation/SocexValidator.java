package org.socex.core.validation;

import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;

/**
 * Runs every rule on an object of the model and reports all that is broken. It needs no Jakarta
 * provider. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * ValidationReport report = SocexValidator.standard().validate(edition);
 * report.getFindings().forEach(System.out::println);
 * }</pre>
 */
public final class SocexValidator {
  private static final SocexValidator STANDARD = builder().build();

  private final Map<Rule, Severity> severities;
  private final Messages messages;

  /** False if every rule on objects is off: reading alone should cost no validation. */
  private final boolean judging;

  private SocexValidator(Map<Rule, Severity> severities, Messages messages) {
    this.severities = severities;
    this.messages = messages;
    boolean any = false;
    for (Rule rule : severities.keySet()) {
      any |= rule.getGroup() != Rule.Group.SHAPE;
    }
    judging = any;
  }

  /** {@return the validator of {@link Profile#PUBLISHED}, with messages in English} */
  public static SocexValidator standard() {
    return STANDARD;
  }

  /** {@return a builder that starts from {@link #standard()}} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Validates an object and everything in it, in time about proportional to its size.
   *
   * @param value an edition, a series, or any other object of the model
   * @return what was found, in the order of the model's attributes; pointers start at the object
   * @throws IllegalArgumentException if the type is none of the model
   */
  public ValidationReport validate(Ruled value) {
    Plan<Ruled> plan = Plans.of(value);
    ValidationReport.Collector collector = ValidationReport.collector(new AttributeOrder(plan));
    if (judging) {
      new Walk(this, collector, null, plan).visit(plan, value);
    }
    return collector.report();
  }

  /**
   * Returns a valid object as it is.
   *
   * @param value an object of the model
   * @param <T> its type
   * @return the same object
   * @throws InvalidSocexException if it has an error; the exception carries the report
   */
  public <T extends Ruled> T requireValid(T value) {
    ValidationReport report = validate(value);
    if (!report.isValid()) {
      throw new InvalidSocexException(report);
    }
    return value;
  }

  /**
   * Returns the severity that this validator gives to a rule.
   *
   * @param rule the rule
   * @return its severity, or null if the rule is switched off
   */
  public @Nullable Severity severity(Rule rule) {
    return severities.get(rule);
  }

  /**
   * Returns the message of a finding in this validator's language.
   *
   * @param rule the broken rule
   * @param facts what it may quote, as {@link org.socex.core.rule.Findings} has it
   * @return one sentence
   */
  public String message(Rule rule, Object... facts) {
    return messages.of(rule, facts);
  }

  /** Builds a validator. Not thread-safe. */
  public static final class Builder {
    private Profile profile = Profile.PUBLISHED;
    private final Map<Rule, @Nullable Severity> overrides = new EnumMap<>(Rule.class);
    private Locale locale = Locale.ENGLISH;

    private Builder() {}

    /**
     * Sets the stage of life of what is validated; {@link Profile#PUBLISHED} if not called.
     *
     * @param profile the profile
     * @return this builder
     */
    public Builder profile(Profile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /**
     * Overrides the severity that the profile gives to a rule.
     *
     * @param rule a rule of any group but {@link Rule.Group#SHAPE}
     * @param severity its severity; a waived breach stays an info
     * @return this builder
     * @throws IllegalArgumentException if the rule is one of shape
     */
    public Builder severity(Rule rule, Severity severity) {
      return override(rule, Objects.requireNonNull(severity, "severity"));
    }

    /**
     * Switches a rule off.
     *
     * @param rule a rule of any group but {@link Rule.Group#SHAPE}
     * @return this builder
     * @throws IllegalArgumentException if the rule is one of shape
     */
    public Builder off(Rule rule) {
      return override(rule, null);
    }

    private Builder override(Rule rule, @Nullable Severity severity) {
      if (rule.getGroup() == Rule.Group.SHAPE) {
        throw new IllegalArgumentException(
            rule.getCode() + " is a rule of shape: it stays as it is");
      }
      overrides.put(rule, severity);
      return this;
    }

    /**
     * Sets the language of messages; English if not called, or if there is no such translation.
     *
     * @param locale the locale
     * @return this builder
     */
    public Builder locale(Locale locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    /**
     * Builds the validator.
     *
     * @return the validator
     * @throws UncheckedIOException if the messages of its language cannot be read
     */
    public SocexValidator build() {
      Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
      for (Rule rule : Rule.values()) {
        Severity severity =
            overrides.containsKey(rule) ? overrides.get(rule) : rule.severity(profile);
        if (severity != null) {
          severities.put(rule, severity);
        }
      }
      return new SocexValidator(severities, Messages.in(locale));
    }
  }
}
