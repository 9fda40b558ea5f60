package org.socex.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Slug;

/** Writes the sentence of a finding: what is broken and, behind a colon, the facts. */
final class Messages {
  private static final Messages ENGLISH = new Messages(Map.of());

  /** The rules' sentences in another language; those that it lacks are in English. */
  private final Map<Rule, String> sentences;

  private Messages(Map<Rule, String> sentences) {
    this.sentences = sentences;
  }

  static Messages in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? ENGLISH
        : new Messages(sentences("ContributorValidationMessages_" + locale.getLanguage()));
  }

  String of(Rule rule, Object... facts) {
    String sentence = sentences.getOrDefault(rule, rule.getMessage());
    if (facts.length == 0) {
      return sentence;
    }
    StringBuilder message = new StringBuilder(sentence);
    String separator = ": ";
    for (Object fact : facts) {
      if (fact instanceof Character mark && mark == '?') {
        message.append(mark);
      } else if (fact instanceof Character operator) {
        separator = " " + operator + " ";
      } else if (!(fact instanceof String id) || Slug.Validator.isSlug(id)) {
        message.append(separator).append(quoted(fact));
        separator = ", ";
      }
    }
    return message.toString();
  }

  private static String quoted(Object fact) {
    return fact instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : fact.toString();
  }

  /** The bundle is shared with Jakarta providers: other libraries may have one of the same name. */
  private static Map<Rule, String> sentences(String bundle) {
    Map<Rule, String> sentences = new EnumMap<>(Rule.class);
    try {
      for (URL url :
          Collections.list(Rule.class.getClassLoader().getResources(bundle + ".properties"))) {
        Properties texts = new Properties();
        try (InputStream in = url.openStream()) {
          texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (Rule rule : Rule.values()) {
          String text = texts.getProperty("socex." + rule.getCode());
          if (text != null) {
            sentences.putIfAbsent(rule, text);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
