package org.socex.examples.benchmarks.side;

import org.socex.core.Edition;
import org.socex.jackson3.SocexModule;
import tools.jackson.databind.json.JsonMapper;

/** This library's types in a host's own Jackson mapper: the same reader, without the rules. */
public final class SocexInMapper {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();

  private SocexInMapper() {}

  /** Reads a sound document. */
  public static Edition read(byte[] json) {
    return MAPPER.readValue(json, Edition.class);
  }
}
