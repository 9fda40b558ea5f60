package org.socex.core.rule;

import jakarta.validation.ConstraintViolation;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that an object or document can break: a {@link StandardRule} of the catalogue, or a rule
 * of a host. Immutable. Two rules are equal if their codes are equal.
 *
 * <pre>{@code
 * Rule privateEmail =
 *     Rule.of(
 *         "acme:delegate-email",
 *         Severity.WARNING,
 *         "A delegate has a private e-mail address",
 *         "Delegates register with the address of their force.");
 * }</pre>
 */
public sealed interface Rule permits StandardRule, HostRule {

  /** {@return the permanent code, such as {@code edition-length} or {@code acme:delegate-email}} */
  String getCode();

  /** {@return what the rule is about; {@link Group#HOST} for a rule of a host} */
  Group getGroup();

  /**
   * Returns the severity under a profile.
   *
   * @param profile the profile
   * @return its severity
   */
  Severity severity(Profile profile);

  /** {@return the severity under {@link Profile#PUBLISHED}} */
  default Severity getDefaultSeverity() {
    return severity(Profile.PUBLISHED);
  }

  /** {@return whether an edition can waive it} */
  boolean isWaivable();

  /** {@return the sentence in English that states the breach, without a full stop} */
  default String getTitle() {
    return getTitle(Locale.ENGLISH);
  }

  /**
   * Returns the title in a language.
   *
   * @param locale the locale
   * @return the sentence that states the breach, without a full stop
   */
  String getTitle(Locale locale);

  /**
   * Returns the message without the facts of a case.
   *
   * @param locale the locale
   * @return one or two sentences, with the names of facts in braces
   */
  String getMessageTemplate(Locale locale);

  /**
   * Returns the message about a case.
   *
   * @param facts the facts of the case
   * @param locale the locale
   * @return one or two sentences
   */
  String getMessage(Facts facts, Locale locale);

  /**
   * Returns what the rule means, why it matters and how to put a breach right.
   *
   * @param locale the locale
   * @return one or more sentences; empty if a host gives no explanation
   */
  String getExplanation(Locale locale);

  /**
   * Creates a rule of a host that has one severity and that no edition can waive.
   *
   * @param code a prefix and a name, each a slug, joined by a colon; the prefix {@code socex} is
   *     reserved
   * @param severity its severity under every profile
   * @param title the sentence that states the breach, without a full stop
   * @param message the message of a finding; {@code {name}} stands for the fact of that name. If
   *     that fact is absent, the title replaces the message
   * @return the rule
   * @throws IllegalArgumentException if the code is malformed
   */
  static Rule of(String code, Severity severity, String title, String message) {
    return builder(code, title, message).severity(severity).build();
  }

  /**
   * Starts a rule of a host.
   *
   * @param code a prefix and a name, each a slug, joined by a colon; the prefix {@code socex} is
   *     reserved
   * @param title the sentence that states the breach, without a full stop
   * @param message the message of a finding, as for {@link #of(String, Severity, String, String)}
   * @return a builder of a rule that is a warning under every profile
   * @throws IllegalArgumentException if the code is malformed
   */
  static Builder builder(String code, String title, String message) {
    return new Builder(code, title, message);
  }

  /**
   * Returns whether a text has the form of a host rule's code.
   *
   * @param code any text
   * @return whether it is a prefix other than {@code socex} and a name, both slugs, joined by a
   *     colon
   */
  static boolean isHostCode(String code) {
    int colon = code.indexOf(':');
    return colon > 0
        && Slug.Validator.isSlug(code.substring(0, colon))
        && Slug.Validator.isSlug(code.substring(colon + 1))
        && !code.startsWith("socex:");
  }

  /**
   * Finds the rule of the catalogue that a Jakarta provider reports.
   *
   * @param violation any violation
   * @return the rule, or empty if another constraint is violated
   */
  static Optional<Rule> of(ConstraintViolation<?> violation) {
    String declared = violation.getMessageTemplate();
    int end = declared.indexOf('}');
    return declared.startsWith(StandardRule.TEMPLATE_PREFIX) && end > 0
        ? StandardRule.find(declared.substring(StandardRule.TEMPLATE_PREFIX.length(), end))
            .map(rule -> rule)
        : Optional.empty();
  }

  /** What a rule is about. */
  enum Group implements Coded {
    /** The form of a JSON document. Callers cannot change these rules. */
    SHAPE,
    /** The value of one attribute. */
    VALUES,
    /** Ids, references, and delegates who are registered twice. */
    IDENTITY,
    /** An edition compared with the others of its series. */
    SERIES,
    /** An edition's dates, place and size. */
    EDITION,
    /** Sessions compared with each other. */
    TIMETABLE,
    /** Elective sessions and the delegates who pick them. */
    ELECTIVES,
    /** The recorded decisions to break a policy rule. */
    WAIVERS,
    /** Rules that a host adds. */
    HOST;

    private final String code = Coded.wordOf(this);

    @Override
    public String getCode() {
      return code;
    }

    /**
     * Finds a group by its word.
     *
     * @param code a word such as {@code timetable}
     * @return the group
     * @throws IllegalArgumentException if there is no such group
     */
    public static Group of(String code) {
      return Coded.of(Group.class, code);
    }
  }

  /** Builds a rule of a host. Not thread-safe. */
  final class Builder {
    final String code;
    final String title;
    final String message;
    final Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
    String explanation = "";
    boolean waivable;

    private Builder(String code, String title, String message) {
      if (!isHostCode(code)) {
        throw new IllegalArgumentException(
            "the code of a host's rule is prefix:name, both in lower-case letters, digits and"
                + " hyphens; the prefix socex is taken");
      }
      this.code = code;
      this.title = Objects.requireNonNull(title, "title");
      this.message = Objects.requireNonNull(message, "message");
      severity(Severity.WARNING);
    }

    /**
     * Sets the severity under every profile.
     *
     * @param severity the severity
     * @return this builder
     */
    public Builder severity(Severity severity) {
      for (Profile profile : Profile.values()) {
        severity(profile, severity);
      }
      return this;
    }

    /**
     * Sets the severity under one profile.
     *
     * @param profile the profile
     * @param severity the severity
     * @return this builder
     */
    public Builder severity(Profile profile, Severity severity) {
      severities.put(
          Objects.requireNonNull(profile, "profile"), Objects.requireNonNull(severity, "severity"));
      return this;
    }

    /**
     * Lets an edition waive the rule.
     *
     * @return this builder
     */
    public Builder waivable() {
      waivable = true;
      return this;
    }

    /**
     * Sets the explanation: what the rule means, why it matters and how to put a breach right.
     *
     * @param explanation one or more sentences
     * @return this builder
     */
    public Builder explanation(String explanation) {
      this.explanation = Objects.requireNonNull(explanation, "explanation");
      return this;
    }

    /** {@return the rule} */
    public Rule build() {
      return new HostRule(this);
    }
  }
}
