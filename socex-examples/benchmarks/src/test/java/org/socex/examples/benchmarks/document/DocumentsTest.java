package org.socex.examples.benchmarks.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

class DocumentsTest {
  private static final SocexJson JSON = SocexJson.standard();

  @ParameterizedTest
  @EnumSource(Size.class)
  void noRuleFindsAnythingInDocumentsOfAnySize(Size size) {
    assertEquals(List.of(), JSON.readEdition(size.json()).getReport().getFindings());
  }

  @Test
  void sizesAreAsPromised() {
    assertEquals(5, Math.round(Size.SMALL.json().length / 1e3));
    assertEquals(190, 10 * Math.round(Size.MEDIUM.json().length / 1e4));
    assertEquals(19, Math.round(Size.LARGE.json().length / 1e5));
  }

  @ParameterizedTest
  @EnumSource(Growth.class)
  void noRuleFindsAnythingInDocumentsThatGrow(Growth growth) {
    assertEquals(List.of(), SocexValidator.standard().validate(growth.value()).getFindings());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400, 10_000})
  void brokenEditionsHaveAsManyFindingsAsAsked(int findings) {
    ValidationReport report = SocexValidator.standard().validate(Broken.edition(findings));

    assertEquals(findings, report.total());
    assertTrue(
        report.getFindings().stream()
            .map(Finding::getRule)
            .allMatch(List.of(Rule.EMAIL_FORMAT, Rule.COUNTRY_CODE)::contains));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400, 10_000})
  void unsoundDocumentsHaveAsManyFindingsAsAsked(int findings) {
    ValidationReport report = JSON.readEdition(Broken.shape(findings)).getReport();

    assertEquals(findings, report.total());
    assertTrue(report.getFindings().stream().allMatch(one -> one.getRule() == Rule.FIELD_FORMAT));
  }

  @Test
  void anArchiveIsAsLongAsAskedAndHasNoTwoEqualIds() {
    try (Stream<ReadResult<Edition>> all = JSON.readEditions(new Archive(Size.SMALL, 1_000))) {
      assertEquals(1_000, all.map(one -> one.orElseThrow().getId()).distinct().count());
    }
  }
}
