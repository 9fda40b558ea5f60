package org.socex.examples.benchmarks.side;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.socex.core.Edition;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema validator, then databind: the tree that is judged is also bound. */
public final class Networknt {
  private Networknt() {}

  /** Reads a document, judging its shape alone. */
  public static Judged<Edition> readAndValidate(byte[] json) {
    return readAndValidate(json, Shape.SCHEMA);
  }

  /** Reads a document, judging its shape, and its values by what a schema can say of them. */
  public static Judged<Edition> readAndValidateStrictly(byte[] json) {
    return readAndValidate(json, Strict.SCHEMA);
  }

  private static Judged<Edition> readAndValidate(byte[] json, Schema schema) {
    JsonNode tree = Databind.parse(json);
    int findings = schema.validate(tree).size();
    return new Judged<>(Databind.read(tree), findings);
  }

  private static Schema compiled(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static final class Shape {
    static final Schema SCHEMA =
        compiled(new JsonMapper().readTree(SocexJson.standard().editionSchema()));
  }

  private static final class Strict {
    static final Schema SCHEMA = compiled(StrictSchema.edition());
  }
}
