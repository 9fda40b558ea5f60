package org.socex.examples.benchmarks.document;

import org.socex.core.Edition;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.fixtures.Strategic2031;

/** The fixture edition with a summary for every talk and a biography for every speaker. */
final class EditionWithTexts {
  private static final String SUMMARY =
      """
      %s: what was tried, what it cost, and what the three of us would leave out next time.
      There will be more questions than answers, and one handout that fits on a single page. \
      Please read the case beforehand; it takes no longer than a cup of tea.""";

  private static final String BIOGRAPHY =
      """
      %s grew up beside a ferry landing and has asked where the boats went ever since.

      After nine years of night duty and four behind a desk came a doctorate on ledgers that do not \
      balance – written on trains – and the conviction that most secrets are kept in spreadsheets. \
      Away from work there are bees, a leaking greenhouse, and a choir that rehearses on Thursdays.""";

  private EditionWithTexts() {}

  static Edition edition() {
    Edition edition = Strategic2031.edition();
    return edition.toBuilder()
        .sessions(edition.getSessions().stream().map(EditionWithTexts::withText).toList())
        .speakers(edition.getSpeakers().stream().map(EditionWithTexts::withText).toList())
        .build();
  }

  private static Session withText(Session session) {
    return session.getSummary().isPresent() || session.getSpeakers().isEmpty()
        ? session
        : session.withSummary(SUMMARY.formatted(session.getTitle()));
  }

  private static Speaker withText(Speaker speaker) {
    return speaker.getBiography().isPresent()
        ? speaker
        : speaker.withBiography(BIOGRAPHY.formatted(speaker.getName()));
  }
}
