package org.socex.json.shape;

import java.util.regex.Pattern;
import org.socex.core.rule.Coded;

/**
 * The names of the two schemas. A root object gives in {@code $schema} either the name or a
 * reference to the schema's file, which an editor can follow.
 */
public enum SchemaName implements Coded {
  /** One conference. */
  EDITION("urn:socex:edition:1", "edition"),
  /** The conference series. */
  SERIES("urn:socex:series:1", "series");

  private final String code;
  private final Pattern reference;

  SchemaName(String code, String type) {
    this.code = code;
    this.reference = Pattern.compile(referenceTo(type + "(?:\\.strict)?\\.schema\\.json"));
  }

  /**
   * Returns a pattern for URI references (RFC 3986) whose last path segment is a name. JSON Schema
   * accepts the same pattern.
   */
  private static String referenceTo(String name) {
    String unreserved = "A-Za-z0-9._~!$&'()*+,;=%\\-";
    String authority =
        ("(?:[" + unreserved + ":]*@)?")
            + ("(?:\\[(?:[0-9A-Fa-f:.]+|[Vv][0-9A-Fa-f]+\\.[" + unreserved + ":]+)\\]|")
            + ("[" + unreserved + "]*)(?::[0-9]*)?");
    return "^(?!.*%(?![0-9A-Fa-f]{2}))"
        // without a scheme, the first segment has no colon
        + "(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))"
        + ("(?://" + authority + "(?=/)|(?!//))")
        + ("(?:[" + unreserved + ":@/]*/)?" + name)
        + ("(?:\\?[" + unreserved + ":@/?]*)?")
        + ("(?:#[" + unreserved + ":@/?]*)?$");
  }

  @Override
  public String getCode() {
    return code;
  }

  /** Returns the pattern of references to the schema, in the syntax of JSON Schema. */
  String reference() {
    return reference.pattern();
  }

  /**
   * Returns whether a text names this schema.
   *
   * @param text the value of {@code $schema}
   * @return whether it is the name or a reference
   */
  public boolean isNamedBy(String text) {
    return text.equals(code) || reference.matcher(text).matches();
  }
}
