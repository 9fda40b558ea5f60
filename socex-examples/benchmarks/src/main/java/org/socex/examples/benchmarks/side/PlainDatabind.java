package org.socex.examples.benchmarks.side;

import org.socex.examples.benchmarks.plain.PlainEdition;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind with plain records. */
public final class PlainDatabind {
  private static final JsonMapper MAPPER = KebabCase.addTo(JsonMapper.builder()).build();

  private PlainDatabind() {}

  /** Reads a valid document. */
  public static PlainEdition read(byte[] json) {
    return MAPPER.readValue(json, PlainEdition.class);
  }
}
