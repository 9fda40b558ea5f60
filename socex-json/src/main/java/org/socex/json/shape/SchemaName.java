package org.socex.json.shape;

import org.socex.core.rule.Coded;

/** The name that a root object gives in {@code $schema}. */
public enum SchemaName implements Coded {
  /** One conference. */
  EDITION("urn:socex:edition:1"),
  /** The conference series. */
  SERIES("urn:socex:series:1");

  private final String code;

  SchemaName(String code) {
    this.code = code;
  }

  @Override
  public String getCode() {
    return code;
  }
}
