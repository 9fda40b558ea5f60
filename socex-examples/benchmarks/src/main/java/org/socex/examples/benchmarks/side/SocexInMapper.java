package org.socex.examples.benchmarks.side;

import org.socex.core.Edition;
import org.socex.jackson3.SocexModule;
import tools.jackson.databind.json.JsonMapper;

/** The types of socex in a host's Jackson mapper: reads without checking rules. */
public final class SocexInMapper {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();

  private SocexInMapper() {}

  /** Reads a valid document. */
  public static Edition read(byte[] json) {
    return MAPPER.readValue(json, Edition.class);
  }
}
