package org.socex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.socex.core.rule.Rule;
import org.socex.json.SocexJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Two documents about a rule, from the catalogue as data.
 *
 * @param broken a document that breaks the rule under the published profile
 * @param sound a document that does not
 */
record RuleExample(String broken, String sound) {

  static RuleExample of(Rule rule) {
    return Objects.requireNonNull(all().get(rule.getCode()));
  }

  /** Returns the catalogue as data: every rule with its texts and examples. */
  static byte[] catalogue() {
    try (InputStream in = SocexJson.class.getResourceAsStream("rules.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, RuleExample> all() {
    Map<String, RuleExample> examples = new HashMap<>();
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), catalogue())) {
      String code = "";
      String broken = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          switch (String.valueOf(parser.currentName())) {
            case "rule" -> code = isPropertyOfRule(parser) ? parser.getString() : code;
            case "broken" -> broken = parser.getString();
            case "sound" -> examples.put(code, new RuleExample(broken, parser.getString()));
            default -> {}
          }
        }
      }
    }
    return examples;
  }

  /** A fact may be called rule as well. */
  private static boolean isPropertyOfRule(JsonParser parser) {
    return parser.streamReadContext().getParent().inArray();
  }
}
