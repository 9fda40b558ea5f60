package org.socex.examples.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;

class ConformanceTest {

  @Test
  void corpusCanBeReadFromItsJar() throws IOException {
    try (InputStream document =
        ClassLoader.getSystemResourceAsStream("conformance/good/byte-order-mark.json")) {
      assertNotNull(document);
      ValidationReport report = SocexJson.standard().readEdition(document).getReport();
      assertEquals(0, report.errors().stream().filter(this::isOfShape).count());
    }
  }

  private boolean isOfShape(Finding finding) {
    return finding.getRule().getGroup() == Rule.Group.SHAPE;
  }
}
