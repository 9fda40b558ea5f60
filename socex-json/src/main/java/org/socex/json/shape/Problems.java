package org.socex.json.shape;

import org.socex.core.rule.Facts;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import tools.jackson.core.TokenStreamLocation;

/** Receives the problems with the shape of a document, in the order in which they are found. */
public interface Problems {

  /**
   * Adds a problem.
   *
   * @param rule the broken rule
   * @param severity how severe that is
   * @param pointer the place as an RFC 6901 JSON Pointer
   * @param where the same place in the source
   * @param facts the facts of the case
   */
  void add(
      StandardRule rule, Severity severity, String pointer, TokenStreamLocation where, Facts facts);
}
