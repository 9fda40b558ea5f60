package org.socex.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.socex.core.rule.StandardRule.EDITION_LENGTH;
import static org.socex.fixtures.ReportAssertions.assertFindings;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.delegate;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.pause;
import static org.socex.fixtures.SoundObjects.postponed;
import static org.socex.fixtures.SoundObjects.programme;
import static org.socex.fixtures.SoundObjects.series;
import static org.socex.fixtures.SoundObjects.waiver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.Session;
import org.socex.core.Strand;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;

/** Rules that a host adds to a validator. */
class HostRulesTest {
  private static final Rule PRIVATE_EMAIL =
      Rule.of(
          "acme:delegate-email",
          Severity.WARNING,
          "A delegate has a private e-mail address",
          "Delegates register with the address of their force.");

  private static final Rule THEME_MISSING =
      Rule.builder("acme:theme-missing", "An edition has no theme", "Add a theme for {year}.")
          .severity(Severity.ERROR)
          .severity(Profile.DRAFT, Severity.INFO)
          .explanation("The programme is printed under its theme.")
          .waivable()
          .build();

  private static final Rule LATE =
      Rule.of("acme:late", Severity.INFO, "A session ends late", "This session ends after 18:00.");

  private static final Rule STRAND_MISSING =
      Rule.builder("acme:strand-missing", "A series has one strand", "The other strand is missing.")
          .waivable()
          .build();

  private static void privateEmail(Delegate delegate, Findings findings) {
    if (delegate.getEmail().filter(email -> email.endsWith("@example.com")).isPresent()) {
      findings.add(PRIVATE_EMAIL, "/email");
    }
  }

  private static void themeMissing(Edition edition, Findings findings) {
    if (edition.getTheme().isEmpty()) {
      findings.add(THEME_MISSING, "/theme", Facts.none().with("year", edition.getYear()));
    }
  }

  private static void late(Session session, Findings findings) {
    if (session.getTime().filter(time -> time.getEnd().getHour() >= 18).isPresent()) {
      findings.add(LATE, "/time/end");
    }
  }

  private static void strandMissing(Series series, Findings findings) {
    for (int i = 0; i < series.getEditions().size(); i++) {
      if (series.editions(Strand.ECONOMIC_CRIME).isEmpty()) {
        findings.add(
            STRAND_MISSING, "/editions/" + i + "/strand", Facts.none(), "/editions/0/strand");
      }
    }
  }

  private static SocexValidator.Builder withAll() {
    return SocexValidator.builder()
        .add(PRIVATE_EMAIL, Delegate.class, HostRulesTest::privateEmail)
        .add(THEME_MISSING, Edition.class, HostRulesTest::themeMissing)
        .add(LATE, Session.class, HostRulesTest::late)
        .add(STRAND_MISSING, Series.class, HostRulesTest::strandMissing);
  }

  private static final SocexValidator ALL = withAll().build();

  private static Edition fullOfFindings() {
    return programme(pause("dinner", 1, "17:00", "18:30").withRoom("attic"))
        .withName("")
        .withDelegates(delegate("D1").withEmail("d1@example.com"));
  }

  @Test
  void findingsOfHostRulesStandAmongTheOthersInReportOrder() {
    assertFindings(
        ALL.validate(fullOfFindings()),
        "text-blank at /name",
        "acme:theme-missing at /theme",
        "acme:late at /sessions/0/time/end",
        "ref-dangling at /sessions/0/room",
        "id-format at /delegates/0/id",
        "acme:delegate-email at /delegates/0/email");
  }

  @Test
  void findingsInEditionsOfASeriesHavePointersFromTheSeries() {
    Edition edition = postponed(Strand.STRATEGIC, 2030);
    ValidationReport report =
        ALL.validate(series(edition, postponed(Strand.STRATEGIC, 2031).withTheme("Trust")));
    assertFindings(
        report,
        "acme:strand-missing at /editions/0/strand",
        "acme:theme-missing at /editions/0/theme",
        "acme:strand-missing at /editions/1/strand");
    assertEquals(
        "/editions/0/strand", report.getFindings().get(2).getRelated().get(0).getPointer());
  }

  @Test
  void messageOfAHostRuleIsMadeFromItsFacts() {
    Finding finding = ALL.validate(postponed(Strand.STRATEGIC, 2030)).getFindings().get(0);
    assertEquals(
        "error acme:theme-missing at \"/theme\": Add a theme for 2030.", finding.toString());
    assertEquals("Add a theme for 2030.", finding.getMessage(Locale.GERMAN));
    assertEquals("An edition has no theme", THEME_MISSING.getMessage(Facts.none(), Locale.ENGLISH));
    assertEquals("Add a theme for {year}.", THEME_MISSING.getMessageTemplate(Locale.ENGLISH));
    assertEquals(
        "The programme is printed under its theme.", THEME_MISSING.getExplanation(Locale.ENGLISH));
    assertEquals("", LATE.getExplanation(Locale.ENGLISH));
    assertEquals(Rule.Group.HOST, LATE.getGroup());
  }

  @Test
  void severityOfAHostRuleFollowsProfileOverrideAndOff() {
    assertEquals(Optional.of(Severity.ERROR), ALL.severity(THEME_MISSING));
    assertEquals(Severity.ERROR, THEME_MISSING.getDefaultSeverity());
    assertEquals(
        Optional.of(Severity.INFO),
        withAll().profile(Profile.DRAFT).build().severity(THEME_MISSING));
    assertEquals(
        Optional.of(Severity.WARNING),
        withAll().severity(THEME_MISSING, Severity.WARNING).build().severity(THEME_MISSING));
    SocexValidator off = withAll().off(THEME_MISSING).build();
    assertEquals(Optional.empty(), off.severity(THEME_MISSING));
    assertFindings(off.validate(postponed(Strand.STRATEGIC, 2030)));
    assertEquals(Optional.empty(), SocexValidator.standard().severity(THEME_MISSING));
  }

  @Test
  void offBeforeAddStaysOff() {
    assertEquals(
        Optional.empty(),
        SocexValidator.builder()
            .off(LATE)
            .add(LATE, Session.class, HostRulesTest::late)
            .build()
            .severity(LATE));
  }

  @Test
  void waiverOfAHostRuleMakesItsFindingAnInfo() {
    Edition waived = postponed(Strand.STRATEGIC, 2030).withWaivers(waiver(THEME_MISSING));
    ValidationReport report = ALL.validate(waived);
    assertFindings(report, "acme:theme-missing at /theme (waived)");
    assertEquals(Severity.INFO, report.getFindings().get(0).getSeverity());
    assertFindings(
        ALL.validate(series(waived, postponed(Strand.ECONOMIC_CRIME, 2030).withTheme("Trust"))),
        "acme:theme-missing at /editions/0/theme (waived)");
  }

  @Test
  void waiverOnAnEditionCoversWhatAHostRuleOfTheSeriesFindsInIt() {
    Edition waived =
        postponed(Strand.STRATEGIC, 2030).withTheme("Trust").withWaivers(waiver(STRAND_MISSING));
    Edition other = postponed(Strand.STRATEGIC, 2031).withTheme("Trust");
    assertFindings(
        ALL.validate(series(waived, other)),
        "acme:strand-missing at /editions/0/strand (waived)",
        "acme:strand-missing at /editions/1/strand");
  }

  @Test
  void waiverOfAHostRuleThatIsNotWaivableIsNotAllowed() {
    assertFindings(
        ALL.validate(
            programme(pause("dinner", 1, "17:00", "18:30"))
                .withTheme("Trust")
                .withWaivers(waiver(LATE))),
        "acme:late at /sessions/0/time/end",
        "waiver-not-allowed at /waivers/0/rule");
  }

  @Test
  void waiverOfAHostRuleThatIsNotBrokenIsUnused() {
    Edition edition =
        postponed(Strand.STRATEGIC, 2030).withTheme("Trust").withWaivers(waiver(THEME_MISSING));
    assertFindings(ALL.validate(edition), "waiver-unused at /waivers/0");
  }

  @Test
  void waiverOfAHostRuleOfTheSeriesIsJudgedWithinASeriesAlone() {
    Edition edition =
        postponed(Strand.STRATEGIC, 2030).withTheme("Trust").withWaivers(waiver(STRAND_MISSING));
    assertFindings(ALL.validate(edition));
    Edition other = postponed(Strand.ECONOMIC_CRIME, 2030).withTheme("Trust");
    assertFindings(ALL.validate(series(edition, other)), "waiver-unused at /editions/0/waivers/0");
  }

  @Test
  void waiverOfAHostRuleIsNotJudgedByAValidatorWithoutTheRule() {
    assertFindings(
        SocexValidator.standard()
            .validate(
                postponed(Strand.STRATEGIC, 2030)
                    .withWaivers(waiver(THEME_MISSING), waiver(LATE), waiver(STRAND_MISSING))));
  }

  @Test
  void waiverWithAMalformedOrReservedPrefixIsUnknown() {
    assertFindings(
        ALL.validate(
            postponed(Strand.STRATEGIC, 2030)
                .withTheme("Trust")
                .withWaivers(
                    waiver(LATE).withRule("socex:late"),
                    waiver(LATE).withRule("Acme:late"),
                    waiver(LATE).withRule("acme:"),
                    waiver(LATE).withRule("b:c"))),
        "waiver-unknown at /waivers/0/rule",
        "waiver-unknown at /waivers/1/rule",
        "waiver-unknown at /waivers/2/rule");
  }

  @Test
  void checkThatReportsAnotherRuleIsRefused() {
    SocexValidator validator =
        SocexValidator.builder()
            .add(LATE, Edition.class, (edition, findings) -> findings.add(EDITION_LENGTH, ""))
            .build();
    assertEquals(
        "the check of acme:late reports another rule",
        assertThrows(IllegalArgumentException.class, () -> validator.validate(edition()))
            .getMessage());
  }

  @ParameterizedTest
  @EnumSource(StandardRule.class)
  void ruleOfTheCatalogueCannotBeAdded(Rule rule) {
    SocexValidator.Builder builder = SocexValidator.builder();
    assertEquals(
        rule.getCode() + " is a rule of the catalogue: it has its check",
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.add(rule, Edition.class, (edition, findings) -> {}))
            .getMessage());
  }

  @Test
  void oneRuleCanHaveChecksForSeveralTypes() {
    SocexValidator validator =
        SocexValidator.builder()
            .add(LATE, Session.class, (session, findings) -> findings.add(LATE, ""))
            .add(LATE, Edition.class, (edition, findings) -> findings.add(LATE, "/dates"))
            .build();
    assertFindings(
        validator.validate(programme(pause("tea", 1, "09:00", "09:30"))),
        "acme:late at /dates",
        "acme:late at /sessions/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "late",
        "acme:",
        ":late",
        "Acme:late",
        "acme:Late",
        "acme:late:again",
        "acme late:x",
        "socex:late",
        "socex:edition-length"
      })
  void codeThatIsNotPrefixAndNameIsRefused(String code) {
    assertEquals(false, Rule.isHostCode(code));
    assertEquals(
        "the code of a host's rule is prefix:name, both in lower-case letters, digits and"
            + " hyphens; the prefix socex is taken",
        assertThrows(
                IllegalArgumentException.class,
                () -> Rule.of(code, Severity.ERROR, "A title", "A message."))
            .getMessage());
  }

  @Test
  void findingsBeyondTheFirstThousandAreCountedAndNotKept() {
    SocexValidator validator =
        SocexValidator.builder()
            .add(
                LATE,
                Edition.class,
                (edition, findings) -> {
                  for (int i = 0; i < 2_000; i++) {
                    findings.add(LATE, "/partners/" + i);
                  }
                })
            .build();
    ValidationReport report =
        validator.validate(edition().withDates(dates("2030-05-14", "2030-05-16")));
    assertEquals(2_000, report.count(Severity.INFO));
    assertEquals(1_000, report.getFindings().size());
    assertEquals(List.of(EDITION_LENGTH), report.errors().stream().map(Finding::getRule).toList());
  }
}
