package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.socex.core.Series;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Profile;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;

class RulePositionsTest {
  @Property(tries = 200)
  void readingFindsWhatValidatingFinds(@ForAll Series series, @ForAll Profile profile) {
    SocexValidator validator = SocexValidator.builder().profile(profile).build();
    SocexJson json = SocexJson.builder().profile(profile).build();
    ValidationReport validated = validator.validate(series);
    ValidationReport read = json.readSeries(json.write(series)).getReport();
    assertEquals(placeless(validated), placeless(read));
    assertEquals(validated.total(), read.total());
  }

  @Property(tries = 200)
  void everyFindingStandsAtItsValueOrTheNearestEnclosingOne(@ForAll Series series) {
    SocexJson json = SocexJson.standard();
    for (byte[] document : List.of(json.write(series), json.writePretty(series))) {
      Places places = new Places(new String(document, UTF_8));
      for (Finding finding : json.readSeries(document).getReport().getFindings()) {
        assertEquals(
            places.nearest(finding.getPointer()),
            finding.getLine().getAsInt() + ":" + finding.getColumn().getAsInt(),
            finding::toString);
      }
    }
  }

  private static Set<Finding> placeless(ValidationReport report) {
    return report.getFindings().stream()
        .map(
            finding ->
                Finding.of(
                    finding.getRule(),
                    finding.getSeverity(),
                    finding.getPointer(),
                    finding.getMessage(),
                    finding.isWaived()))
        .collect(Collectors.toSet());
  }
}
