package org.socex.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;

/**
 * Runs every rule on an object of the model and reports every breach. It needs no Jakarta provider.
 * Immutable and thread-safe: create one and keep it.
 *
 * <pre>{@code
 * ValidationReport report = SocexValidator.standard().validate(edition);
 * report.getFindings().forEach(System.out::println);
 * }</pre>
 */
public final class SocexValidator {
  private static final SocexValidator STANDARD = builder().build();

  private final Map<Rule, Severity> severities;
  private final List<HostCheck<?>> hostChecks;
  private final Locale locale;

  private SocexValidator(Builder builder) {
    severities = builder.severities();
    hostChecks = List.copyOf(builder.hostChecks);
    locale = builder.locale;
  }

  /** {@return the validator for {@link Profile#PUBLISHED}, with messages in English} */
  public static SocexValidator standard() {
    return STANDARD;
  }

  /** {@return a builder that starts from {@link #standard()}} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Validates an object and everything in it. The time is about proportional to the size of the
   * object.
   *
   * @param value an edition, a series, or any other object of the model
   * @return the findings in the order of the model's attributes, with pointers from the object
   * @throws IllegalArgumentException if the type is not part of the model
   */
  public ValidationReport validate(Ruled value) {
    Plan<Ruled> plan = Plans.of(Objects.requireNonNull(value, "value"));
    ReportCollector collector = new ReportCollector(new AttributeOrder(plan));
    if (!severities.isEmpty()) {
      new Walk(this, collector, plan).visit(plan, value);
    }
    return new ValidationReport(collector);
  }

  /**
   * Returns the object itself if it is valid.
   *
   * @param value an object of the model
   * @param <T> its type
   * @return the same object
   * @throws InvalidSocexException if the object has an error; the exception carries the report
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
   * @return its severity; empty if the rule is switched off
   */
  public Optional<Severity> severity(Rule rule) {
    return rule.getGroup() == Rule.Group.SHAPE
        ? Optional.of(rule.getDefaultSeverity())
        : Optional.ofNullable(severities.get(Objects.requireNonNull(rule, "rule")));
  }

  /** {@return the language of messages} */
  public Locale getLocale() {
    return locale;
  }

  @Nullable Severity severityOrNull(Rule rule) {
    return severities.get(rule);
  }

  List<HostCheck<?>> hostChecks() {
    return hostChecks;
  }

  /**
   * The check of a rule that a host adds.
   *
   * @param <T> the type of the objects that it checks
   */
  @FunctionalInterface
  public interface Check<T extends Ruled> {

    /**
     * Checks one object.
     *
     * @param value the object
     * @param findings receives every breach, with pointers relative to the object
     */
    void check(T value, Findings findings);
  }

  /** A check that a host has added, with its rule and the type that it checks. */
  record HostCheck<T extends Ruled>(Rule rule, Class<T> type, Check<? super T> check) {}

  /** Builds a validator. Not thread-safe. */
  public static final class Builder {
    private Profile profile = Profile.PUBLISHED;
    private final Map<Rule, Severity> overrides = new HashMap<>();
    private final Set<Rule> off = new HashSet<>();
    private final List<HostCheck<?>> hostChecks = new ArrayList<>();
    private Locale locale = Locale.ENGLISH;

    private Builder() {}

    /**
     * Sets the profile; {@link Profile#PUBLISHED} if not called.
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
     * @param rule a rule of any group except {@link Rule.Group#SHAPE}
     * @param severity its severity; the finding of a waived breach remains an info
     * @return this builder
     * @throws IllegalArgumentException if it is a shape rule
     */
    public Builder severity(Rule rule, Severity severity) {
      requireNoShape(rule);
      overrides.put(rule, Objects.requireNonNull(severity, "severity"));
      off.remove(rule);
      return this;
    }

    /**
     * Switches a rule off.
     *
     * @param rule a rule of any group except {@link Rule.Group#SHAPE}
     * @return this builder
     * @throws IllegalArgumentException if it is a shape rule
     */
    public Builder off(Rule rule) {
      requireNoShape(rule);
      off.add(rule);
      return this;
    }

    private static void requireNoShape(Rule rule) {
      if (Objects.requireNonNull(rule, "rule").getGroup() == Rule.Group.SHAPE) {
        throw new IllegalArgumentException(
            rule.getCode() + " is a rule of shape: its severity cannot be changed");
      }
    }

    /**
     * Adds a rule of the host. Its findings appear in reports. Severities can be overridden, and
     * editions can waive the rule if it is waivable.
     *
     * <pre>{@code
     * SocexValidator.builder()
     *     .add(
     *         lateSession,
     *         Session.class,
     *         (session, findings) -> {
     *           if (session.getTime().filter(time -> time.getEnd().getHour() >= 18).isPresent()) {
     *             findings.add(lateSession, "/time/end");
     *           }
     *         });
     * }</pre>
     *
     * @param rule a rule made by {@link Rule#of} or {@link Rule#builder}
     * @param type the type of the objects to check, such as {@code Edition.class}
     * @param check called for every object of that type; it may report this rule only
     * @param <T> the type
     * @return this builder
     * @throws IllegalArgumentException if the rule is part of the catalogue
     */
    public <T extends Ruled> Builder add(Rule rule, Class<T> type, Check<? super T> check) {
      if (Objects.requireNonNull(rule, "rule").getGroup() != Rule.Group.HOST) {
        throw new IllegalArgumentException(
            rule.getCode() + " is a rule of the catalogue: it has its check");
      }
      hostChecks.add(
          new HostCheck<>(
              rule, Objects.requireNonNull(type, "type"), Objects.requireNonNull(check, "check")));
      return this;
    }

    /**
     * Sets the language of messages; English if not called. Messages are in German if the language
     * of the locale is German, and otherwise in English.
     *
     * @param locale the locale
     * @return this builder
     */
    public Builder locale(Locale locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    private Map<Rule, Severity> severities() {
      Map<Rule, Severity> severities = new HashMap<>();
      for (StandardRule rule : StandardRule.values()) {
        // only readers of documents report shape rules
        if (rule.getGroup() != Rule.Group.SHAPE) {
          severities.put(rule, rule.severity(profile));
        }
      }
      hostChecks.forEach(check -> severities.put(check.rule(), check.rule().severity(profile)));
      severities.putAll(overrides);
      severities.keySet().removeAll(off);
      return severities;
    }

    /** {@return the validator} */
    public SocexValidator build() {
      return new SocexValidator(this);
    }
  }
}
