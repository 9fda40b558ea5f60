package org.socex.examples.benchmarks.side;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.socex.core.Edition;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** The JSON Schema validator of networknt, then Jackson databind on the same tree. */
public final class Networknt {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(StrictSchema.edition());

  /** Keeps the place of every node; plain parsing is faster. */
  private static final NodeReader LOCATING_READER = NodeReader.builder().locationAware().build();

  private Networknt() {}

  /** Reads a document and checks its shape and values. */
  public static Judged<Edition> readAndValidate(byte[] json) {
    JsonNode tree = Databind.parse(json);
    int findings = SCHEMA.validate(tree).size();
    return new Judged<>(Databind.read(tree), findings);
  }

  /** Reads a document, checks its shape and values, and finds the place of every error. */
  public static Judged<Edition> readAndLocate(byte[] json) {
    JsonNode tree = LOCATING_READER.readTree(new ByteArrayInputStream(json), InputFormat.JSON);
    List<TokenStreamLocation> places =
        SCHEMA.validate(tree).stream().map(Networknt::place).toList();
    return new Judged<>(Databind.read(tree), places.size());
  }

  private static TokenStreamLocation place(Error error) {
    return JsonNodes.tokenStreamLocationOf(error.getInstanceNode());
  }
}
