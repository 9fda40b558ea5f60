package org.socex.examples.benchmarks.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

class DocumentsTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final SocexValidator VALIDATOR = SocexValidator.standard();

  @ParameterizedTest
  @EnumSource
  void documentsOfEverySizeHaveNoFindings(Size size) {
    assertEquals(List.of(), JSON.readEdition(size.json()).getReport().getFindings());
  }

  @Test
  void documentsHaveTheSizeThatTheirDocumentationGives() {
    assertEquals(5, Math.round(Size.SMALL.json().length / 1e3));
    assertEquals(190, 10 * Math.round(Size.MEDIUM.json().length / 1e4));
  }

  @ParameterizedTest
  @EnumSource
  void growingDocumentsHaveNoFindings(Growth growth) {
    assertEquals(List.of(), VALIDATOR.validate(growth.value()).getFindings());
  }

  @Test
  void brokenEditionWithFewFindingsHasOnePerDelegate() {
    ValidationReport report = VALIDATOR.validate(BrokenEdition.of(400));

    assertEquals(Map.of(StandardRule.EMAIL_FORMAT, 400L), byRule(report));
  }

  @Test
  void brokenEditionWithManyFindingsHasTwoPerDelegate() {
    ValidationReport report = VALIDATOR.validate(BrokenEdition.of(1_000));

    assertEquals(
        Map.of(StandardRule.EMAIL_FORMAT, 500L, StandardRule.COUNTRY_CODE, 500L), byRule(report));
  }

  @Test
  void archiveHasTheRequestedLengthAndUniqueIds() {
    try (Stream<ReadResult<Edition>> all = JSON.readEditions(new Archive(Size.SMALL, 1_000))) {
      assertEquals(1_000, all.map(one -> one.orElseThrow().getId()).distinct().count());
    }
  }

  private static Map<Rule, Long> byRule(ValidationReport report) {
    return report.getFindings().stream()
        .collect(Collectors.groupingBy(Finding::getRule, Collectors.counting()));
  }
}
