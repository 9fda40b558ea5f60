package org.socex.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** A document that was read, written and read again gives an equal value. */
class RoundTripFuzzTest {
  private static final SocexJson JSON = SocexJson.standard();

  @MethodSource("org.socex.examples.fuzz.Seeds#documents")
  @DictionaryFile(resourcePath = "names.dict")
  @FuzzTest
  void valueIsTheSameAfterWritingAndReading(byte[] bytes) {
    ReadResult<? extends Ruled> result = JSON.read(bytes);
    result.getValue().ifPresent(value -> assertComesBack(value, result.getReport()));
  }

  private static void assertComesBack(Ruled value, ValidationReport report) {
    byte[] canonical = write(value);
    ReadResult<? extends Ruled> back = JSON.read(canonical);
    assertEquals(value, back.getValue().orElseThrow());
    assertArrayEquals(canonical, write(back.getValue().orElseThrow()));
    assertEquals(value, JSON.read(writePretty(value)).getValue().orElseThrow());
    if (!report.isTruncated()) {
      assertEquals(places(report), places(back.getReport()));
    }
  }

  private static byte[] write(Ruled value) {
    return value instanceof Series series ? JSON.write(series) : JSON.write((Edition) value);
  }

  private static byte[] writePretty(Ruled value) {
    return value instanceof Series series
        ? JSON.writePretty(series)
        : JSON.writePretty((Edition) value);
  }

  /** {@return rule and pointer of each finding, but for unknown fields, which are not kept} */
  private static List<String> places(ValidationReport report) {
    return report.getFindings().stream()
        .filter(finding -> finding.getRule() != StandardRule.FIELD_UNKNOWN)
        .map(finding -> finding.getRule().getCode() + " " + finding.getPointer())
        .sorted()
        .toList();
  }
}
