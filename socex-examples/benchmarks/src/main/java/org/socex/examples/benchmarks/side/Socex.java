package org.socex.examples.benchmarks.side;

import java.io.InputStream;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** socex, as a host would use it. */
public final class Socex {
  private static final SocexJson JSON = SocexJson.standard();
  private static final SocexValidator VALIDATOR = SocexValidator.standard();

  private Socex() {}

  /** Reads a valid document, with all rules off that can be switched off. */
  public static Edition read(byte[] json) {
    return WithoutRules.JSON.readEdition(json).orElseThrow();
  }

  /** Writes an edition or a series. */
  public static byte[] write(SocexDocument value) {
    return value instanceof Series series ? JSON.write(series) : JSON.write((Edition) value);
  }

  /** Checks all rules on an edition. */
  public static ValidationReport validate(Edition edition) {
    return VALIDATOR.validate(edition);
  }

  /** Reads an edition and checks all rules. */
  public static ReadResult<Edition> readAndValidate(byte[] json) {
    return JSON.readEdition(json);
  }

  /** Reads an edition or a series and checks all rules. */
  public static ReadResult<? extends SocexDocument> readAndValidateAny(byte[] json) {
    return JSON.read(json);
  }

  /** Reads an archive line by line and checks all rules on each edition. */
  public static Stream<ReadResult<Edition>> readAndValidate(InputStream ndjson) {
    return JSON.readEditions(ndjson);
  }

  private static final class WithoutRules {
    static final SocexJson JSON = SocexJson.builder().validator(validator()).build();

    private static SocexValidator validator() {
      SocexValidator.Builder validator = SocexValidator.builder();
      for (Rule rule : StandardRule.values()) {
        if (rule.getGroup() != Rule.Group.SHAPE) {
          validator.off(rule);
        }
      }
      return validator.build();
    }
  }
}
