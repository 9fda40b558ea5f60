package org.socex.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule that a host adds, with its own texts. */
final class HostRule implements Rule {
  private final String code;
  private final Map<Profile, Severity> severities;
  private final boolean waivable;

  /** By language. */
  private final Map<String, Texts> texts;

  HostRule(Builder builder) {
    code = builder.code;
    severities = Map.copyOf(builder.severities);
    waivable = builder.waivable;
    texts = Map.copyOf(builder.texts);
  }

  /** What a rule says in one language. */
  record Texts(String title, String message, String explanation) {
    Texts {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(explanation, "explanation");
    }
  }

  private Texts in(Locale locale) {
    Texts own = texts.get(locale.getLanguage());
    return own != null
        ? own
        : Objects.requireNonNull(texts.get(Locale.ENGLISH.getLanguage()), "English");
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
    return Objects.requireNonNull(severities.get(profile), "profile");
  }

  @Override
  public boolean isWaivable() {
    return waivable;
  }

  @Override
  public String getTitle(Locale locale) {
    return in(locale).title();
  }

  @Override
  public String getMessageTemplate(Locale locale) {
    return in(locale).message();
  }

  @Override
  public String getMessage(Facts facts, Locale locale) {
    Texts own = in(locale);
    return RuleTexts.in(locale).fill(own.message(), facts).orElse(own.title());
  }

  @Override
  public String getExplanation(Locale locale) {
    return in(locale).explanation();
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
