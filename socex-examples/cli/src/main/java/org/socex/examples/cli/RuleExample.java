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
 * Two documents about a rule, from the catalogue in {@code rules.json}.
 *
 * @param broken a document that breaks the rule
 * @param sound a document that does not
 */
record RuleExample(String broken, String sound) {
  private static final Map<String, RuleExample> BY_CODE = read();

  static RuleExample of(Rule rule) {
    return Objects.requireNonNull(BY_CODE.get(rule.getCode()));
  }

  private static Map<String, RuleExample> read() {
    Map<String, RuleExample> examples = new HashMap<>();
    try (InputStream catalogue = SocexJson.class.getResourceAsStream("rules.json");
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), catalogue)) {
      String code = "";
      String broken = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          switch (String.valueOf(parser.currentName())) {
            case "rule" -> code = parser.getString();
            case "broken" -> broken = parser.getString();
            case "sound" -> examples.put(code, new RuleExample(broken, parser.getString()));
            default -> {}
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
