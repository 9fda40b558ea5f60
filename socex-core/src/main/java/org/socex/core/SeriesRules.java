package org.socex.core;

import static org.socex.core.rule.StandardRule.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of a {@link Series}. They compare each edition with the others of its strand. */
final class SeriesRules {
  private final Series series;
  private final List<Edition> editions;
  private final List<WaiverRules> waivers = new ArrayList<>();
  private final Findings findings;

  private SeriesRules(Series series, Findings findings) {
    this.series = series;
    this.findings = findings;
    editions = series.getEditions();
    for (int i = 0; i < editions.size(); i++) {
      waivers.add(new WaiverRules(editions.get(i), at(i), findings));
    }
  }

  static void check(Series series, Findings findings) {
    SeriesRules rules = new SeriesRules(series, findings);
    IdentityRules.idDuplicate(
        "/editions",
        rules.editions,
        Edition::getId,
        EditionIndex.byId(rules.editions, Edition::getId),
        findings);
    rules.editionBeforeLaunch();
    for (Strand strand : Strand.values()) {
      rules.strand(strand);
    }
    rules.waivers.forEach(edition -> edition.waiverUnused(Rule.Group.SERIES));
  }

  private void editionBeforeLaunch() {
    for (int i = 0; i < editions.size(); i++) {
      int year = editions.get(i).getYear();
      if (year < series.getLaunchYear()) {
        findings.add(
            EDITION_BEFORE_LAUNCH,
            at(i) + "/year",
            Facts.none().with("year", year).with("launch", series.getLaunchYear()),
            "/launchYear");
      }
    }
  }

  /** Compares each edition of a strand with those before it, by year and then by document order. */
  private void strand(Strand strand) {
    List<Integer> byYear =
        IntStream.range(0, editions.size())
            .filter(i -> editions.get(i).getStrand() == strand)
            .boxed()
            .sorted(Comparator.comparingInt(i -> editions.get(i).getYear()))
            .toList();
    Integer previous = null;
    Integer previousHeld = null;
    Integer previousNumbered = null;
    for (int i : byYear) {
      Edition edition = editions.get(i);
      if (previous != null) {
        editionGap(i, previous);
        venueRepeat(i, previous);
      }
      if (edition.getOrdinal().isPresent()) {
        editionSequence(i, previousNumbered);
        previousNumbered = i;
      }
      if (edition.getStatus() != EditionStatus.CANCELLED) {
        editionDuplicate(i, previousHeld);
        boolean first =
            previousHeld == null || editions.get(previousHeld).getYear() != edition.getYear();
        previousHeld = first ? i : previousHeld;
      }
      previous = i;
    }
  }

  private void editionGap(int i, int previous) {
    int year = editions.get(i).getYear();
    int before = editions.get(previous).getYear();
    if ((long) year - before > 1) {
      waivers
          .get(i)
          .add(
              EDITION_GAP,
              at(i),
              Facts.none().with("previous", before).with("year", year),
              at(previous));
    }
  }

  private void venueRepeat(int i, int previous) {
    Optional<String> venue = editions.get(i).getVenue().map(Venue::getId);
    Optional<String> before = editions.get(previous).getVenue().map(Venue::getId);
    if (venue.isPresent() && venue.equals(before)) {
      waivers
          .get(i)
          .add(
              VENUE_REPEAT,
              at(i) + "/venue/id",
              Facts.none()
                  .withId("venue", venue.get())
                  .withId("edition", editions.get(previous).getId()),
              at(previous));
    }
  }

  private void editionSequence(int i, @Nullable Integer previous) {
    int ordinal = editions.get(i).getOrdinal().orElseThrow();
    if (previous == null) {
      return;
    }
    Edition before = editions.get(previous);
    int ordinalBefore = before.getOrdinal().orElseThrow();
    if (ordinal <= ordinalBefore) {
      findings.add(
          EDITION_SEQUENCE,
          at(i) + "/ordinal",
          Facts.none()
              .with("ordinal", ordinal)
              .withId("edition", before.getId())
              .with("previous", ordinalBefore),
          at(previous));
    }
  }

  private void editionDuplicate(int i, @Nullable Integer previous) {
    int year = editions.get(i).getYear();
    if (previous != null && editions.get(previous).getYear() == year) {
      findings.add(
          EDITION_DUPLICATE,
          at(i),
          Facts.none().withId("edition", editions.get(previous).getId()).with("year", year),
          at(previous));
    }
  }

  private static String at(int i) {
    return "/editions/" + i;
  }
}
