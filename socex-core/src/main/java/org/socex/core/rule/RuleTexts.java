package org.socex.core.rule;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the catalogue in one language, English or German, from the bundle {@code rules}.
 *
 * <p>A message is a template with the names of facts in braces. A rule has several templates if one
 * does not read well in every case: {@code CODE.message.KIND} for a value of the fact {@code kind},
 * {@code ….suggestion} if there is a suggestion, and {@code ….unnamed} if a fact that the template
 * names is absent.
 */
final class RuleTexts {
  private static final String BUNDLE = "org.socex.core.rule.rules";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

  /** The first number with a thousands separator. Smaller numbers, such as years, have none. */
  private static final long GROUPED_FROM = 10_000;

  private static final RuleTexts ENGLISH = new RuleTexts(Locale.ROOT, Locale.ENGLISH);
  private static final RuleTexts GERMAN = new RuleTexts(Locale.GERMAN, Locale.GERMAN);

  private final ResourceBundle texts;
  private final Locale numbers;

  private RuleTexts(Locale bundle, Locale numbers) {
    texts = ResourceBundle.getBundle(BUNDLE, bundle);
    this.numbers = numbers;
  }

  /** Returns the German texts for a German locale, and the English texts for any other. */
  static RuleTexts in(Locale locale) {
    return Objects.requireNonNull(locale, "locale")
            .getLanguage()
            .equals(Locale.GERMAN.getLanguage())
        ? GERMAN
        : ENGLISH;
  }

  String title(String code) {
    return texts.getString(code + ".title");
  }

  String explanation(String code) {
    return texts.getString(code + ".explanation");
  }

  String template(String code) {
    return texts.getString(code + ".message");
  }

  String message(String code, Facts facts) {
    String base = code + ".message";
    String key =
        Objects.requireNonNull(facts, "facts")
            .find("kind")
            .map(kind -> base + "." + kind.value())
            .filter(this::has)
            .orElse(base);
    if (facts.find("suggestion").isPresent() && has(key + ".suggestion")) {
      key += ".suggestion";
    }
    String chosen = key;
    return fill(texts.getString(chosen), facts)
        .or(() -> fill(text(chosen + ".unnamed"), facts))
        .or(() -> fill(text(base + ".unnamed"), facts))
        .orElseGet(() -> title(code) + ".");
  }

  private boolean has(String key) {
    return texts.containsKey(key);
  }

  private @Nullable String text(String key) {
    return has(key) ? texts.getString(key) : null;
  }

  /** Puts the facts into a template. Returns empty if a fact that the template names is absent. */
  Optional<String> fill(@Nullable String template, Facts facts) {
    if (template == null) {
      return Optional.empty();
    }
    Matcher names = PLACEHOLDER.matcher(template);
    StringBuilder message = new StringBuilder();
    while (names.find()) {
      Optional<Facts.Fact> fact = facts.find(names.group(1));
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      names.appendReplacement(message, Matcher.quoteReplacement(shown(fact.get())));
    }
    return Optional.of(names.appendTail(message).toString());
  }

  private String shown(Facts.Fact fact) {
    return switch (fact.type()) {
      case INTEGER -> number((Long) fact.value());
      case SPAN ->
          texts
              .getString("span")
              .replace("{start}", fact.value().toString())
              .replace("{end}", String.valueOf(fact.end()));
      case WORD ->
          Optional.ofNullable(text("word." + fact.name() + "." + fact.value()))
              .orElse(fact.value().toString());
      case DATE, TIME, ID -> fact.json().toString();
    };
  }

  private String number(long value) {
    return Math.abs(value) < GROUPED_FROM
        ? Long.toString(value)
        : String.format(numbers, "%,d", value);
  }
}
