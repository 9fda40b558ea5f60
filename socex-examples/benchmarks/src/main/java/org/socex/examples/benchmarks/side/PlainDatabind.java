package org.socex.examples.benchmarks.side;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.socex.examples.benchmarks.plain.PlainEdition;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's databind with plain records. */
public final class PlainDatabind {
  private static final JsonMapper MAPPER =
      KebabCase.addTo(JsonMapper.builder())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
          .build();

  private PlainDatabind() {}

  /** Reads a sound document. */
  public static PlainEdition read(byte[] json) {
    return MAPPER.readValue(json, PlainEdition.class);
  }

  /** Writes an edition. */
  public static byte[] write(PlainEdition edition) {
    return MAPPER.writeValueAsBytes(edition);
  }
}
