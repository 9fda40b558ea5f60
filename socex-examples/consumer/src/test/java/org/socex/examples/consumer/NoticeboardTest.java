package org.socex.examples.consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

/** The noticeboard on the module path, tested with the fixtures of the libraries. */
class NoticeboardTest {
  private static final SocexJson JSON = SocexJson.standard();

  private final Noticeboard board = new Noticeboard();

  @Test
  void draftHasDatesInTheMonthOfItsStrand() {
    Edition draft = board.draft(Strand.STRATEGIC, 2032);

    assertEquals(
        DateSpan.of(LocalDate.of(2032, 5, 11), LocalDate.of(2032, 5, 12)),
        draft.getDates().orElseThrow());
  }

  @Test
  void draftWithoutVenueAndCapacityBreaksTwoRules() {
    List<Rule> rules =
        board.judge(board.draft(Strand.ECONOMIC_CRIME, 2032)).getFindings().stream()
            .map(Finding::getRule)
            .toList();

    assertEquals(List.of(StandardRule.MODE_VENUE, StandardRule.CAPACITY_MISSING), rules);
  }

  @Test
  void validEditionIsAnnouncedInItsPublicForm() {
    Edition edition = Strategic2031.edition();

    assertArrayEquals(
        JSON.write(edition.forPublication()), board.announce(JSON.writePretty(edition)));
  }

  @Test
  void invalidEditionIsNotAnnounced() {
    byte[] document = JSON.write(board.draft(Strand.STRATEGIC, 2014));

    InvalidSocexException thrown =
        assertThrows(InvalidSocexException.class, () -> board.announce(document));

    assertEquals(
        List.of("/year edition-before-strand", "/venue mode-venue"),
        thrown.getReport().errors().stream()
            .map(finding -> finding.getPointer() + " " + finding.getRule().getCode())
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  @Test
  void seriesIsReadAsItIsWritten() {
    assertEquals(
        SocexHistory.series(),
        JSON.readSeries(JSON.write(SocexHistory.series())).getValue().orElseThrow());
  }

  @Test
  void testsRunOnTheModulePath() {
    assertTrue(Noticeboard.class.getModule().isNamed());
    assertTrue(Edition.class.getModule().isNamed());
    assertTrue(SocexJson.class.getModule().isNamed());
    assertThrows(ClassNotFoundException.class, () -> Class.forName("org.immutables.value.Value"));
  }
}
