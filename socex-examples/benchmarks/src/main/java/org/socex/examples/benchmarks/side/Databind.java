package org.socex.examples.benchmarks.side;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.socex.core.Edition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind with the types of socex, configured by mix-ins. */
public final class Databind {
  private static final JsonMapper MAPPER =
      ModelMixIns.addTo(KebabCase.addTo(JsonMapper.builder()))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
          .build();

  private Databind() {}

  /** Reads a valid document. */
  public static Edition read(byte[] json) {
    return MAPPER.readValue(json, Edition.class);
  }

  /** Binds a parsed document. */
  static Edition read(JsonNode tree) {
    return MAPPER.treeToValue(tree, Edition.class);
  }

  /** Parses a document. */
  static JsonNode parse(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** Writes an edition. */
  public static byte[] write(Edition edition) {
    return MAPPER.writeValueAsBytes(edition);
  }
}
