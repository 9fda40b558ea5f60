package org.socex.core.rule;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.DerivedFile;

/** The bundles with the titles of the rules for Jakarta providers. */
class JakartaBundleTest {

  @Test
  void jakartaBundlesHoldTheTitlesOfTheCatalogue() {
    assertCurrent("", Locale.ENGLISH, "(waived)");
    assertCurrent("_de", Locale.GERMAN, "(Ausnahme bewilligt)");
  }

  private static void assertCurrent(String suffix, Locale locale, String waived) {
    String titles =
        Stream.of(StandardRule.values())
            .map(rule -> "socex." + rule.getCode() + "=" + rule.getTitle(locale) + "\n")
            .collect(Collectors.joining());
    DerivedFile.assertCurrent(
        Path.of("src/main/resources/ContributorValidationMessages" + suffix + ".properties"),
        "# The titles of the rules, for Jakarta providers; derived from rules"
            + suffix
            + ".properties.\n"
            + titles
            + "socex.waived="
            + waived
            + "\n");
  }
}
