package org.socex.json.shape;

import java.util.regex.Pattern;
import org.socex.core.rule.Coded;

/**
 * What a root object gives in {@code $schema}: a name of its own, or a reference to the file of one
 * of the two schemas, which an editor can follow.
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
   * Returns the pattern of URI references (RFC 3986) whose last path segment is a certain name. It
   * is one that JSON Schema understands as well.
   */
  private static String referenceTo(String name) {
    String unreserved = "A-Za-z0-9._~!$&'()*+,;=%\\-";
    String authority =
        ("(?:[" + unreserved + ":]*@)?")
            + ("(?:\\[(?:[0-9A-Fa-f:.]+|[Vv][0-9A-Fa-f]+\\.[" + unreserved + ":]+)\\]|")
            + ("[" + unreserved + "]*)(?::[0-9]*)?");
    return "^(?!.*%(?![0-9A-Fa-f]{2}))"
        // without a scheme, no colon stands in the first segment
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

  /** Returns the pattern of references to the schema, as JSON Schema has it. */
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
