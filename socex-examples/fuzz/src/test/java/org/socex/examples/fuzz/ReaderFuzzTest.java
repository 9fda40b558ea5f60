package org.socex.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** There is a report for any bytes, and only the documented exception is thrown. */
class ReaderFuzzTest {
  private static final SocexJson JSON = SocexJson.standard();

  @MethodSource("org.socex.examples.fuzz.Seeds#documents")
  @DictionaryFile(resourcePath = "names.dict")
  @FuzzTest
  void anyBytesGiveAReport(byte[] bytes) {
    ReadResult<?> result = JSON.read(bytes);
    ValidationReport report = result.getReport();
    assertTrue(
        result.getValue().isEmpty()
            || report.errors().stream().noneMatch(ReaderFuzzTest::isOfShape),
        "a value although the shape has errors");
    if (report.isValid()) {
      assertDoesNotThrow(result::orElseThrow);
    } else {
      assertThrows(InvalidSocexException.class, result::orElseThrow);
    }
    for (Finding finding : report.getFindings()) {
      assertTrue(finding.getPlace().getLine().orElseThrow() >= 1);
      assertTrue(finding.getPlace().getColumn().orElseThrow() >= 1);
    }
    String shown = new String(JSON.writeReport("fuzz", report), UTF_8);
    assertEquals(-1, shown.indexOf('\n'), "a report is one line");
  }

  private static boolean isOfShape(Finding finding) {
    return finding.getRule().getGroup() == Rule.Group.SHAPE
        && finding.getSeverity() == Severity.ERROR;
  }
}
