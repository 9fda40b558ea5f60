package org.socex.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule that a host adds. It has texts in one language only. */
final class HostRule implements Rule {
  private final String code;
  private final Map<Profile, Severity> severities;
  private final boolean waivable;
  private final String title;
  private final String message;
  private final String explanation;

  HostRule(Builder builder) {
    code = builder.code;
    severities = Map.copyOf(builder.severities);
    waivable = builder.waivable;
    title = builder.title;
    message = builder.message;
    explanation = builder.explanation;
  }

  @Override
  public String getCode() {
    return code;
  }

  @Override
  public Group getGroup() {
    return Group.HOST;
  }

  @Override
  public Severity severity(Profile profile) {
    return Objects.requireNonNull(
        severities.get(Objects.requireNonNull(profile, "profile")), "severity");
  }

  @Override
  public boolean isWaivable() {
    return waivable;
  }

  @Override
  public String getTitle(Locale locale) {
    return title;
  }

  @Override
  public String getMessageTemplate(Locale locale) {
    return message;
  }

  @Override
  public String getMessage(Facts facts, Locale locale) {
    return RuleTexts.in(locale).fill(message, Objects.requireNonNull(facts, "facts")).orElse(title);
  }

  @Override
  public String getExplanation(Locale locale) {
    return explanation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HostRule that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
