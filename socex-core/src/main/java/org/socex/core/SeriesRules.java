package org.socex.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of a {@link Series}: each edition among the others of its strand. */
final class SeriesRules {
  private final Series series;
  private final List<Edition> editions;
  private final List<Waivers> waivers;
  private final Findings findings;

  private SeriesRules(Series series, Findings findings) {
    this.series = series;
    this.findings = findings;
    editions = series.getEditions();
    waivers = editions.stream().map(Waivers::new).toList();
  }

  static void check(Series series, Findings findings) {
    SeriesRules rules = new SeriesRules(series, findings);
    DuplicateIds.check(series.getEditions(), Edition::getId, "/editions", findings);
    rules.launch();
    for (Strand strand : Strand.values()) {
      rules.strand(strand);
    }
    rules.waivers();
  }

  private void launch() {
    for (int i = 0; i < editions.size(); i++) {
      int year = editions.get(i).getYear();
      if (year < series.getLaunchYear()) {
        findings.add(
            Rule.EDITION_BEFORE_LAUNCH, at(i) + "/year", year, '<', series.getLaunchYear());
      }
    }
  }

  /** Walks a strand by year, then by document order, with what came before. */
  private void strand(Strand strand) {
    List<Integer> byYear =
        IntStream.range(0, editions.size())
            .filter(i -> editions.get(i).getStrand() == strand)
            .boxed()
            .sorted(Comparator.comparing(i -> editions.get(i).getYear()))
            .toList();
    Edition previous = null;
    Edition held = null;
    Integer ordinal = null;
    for (int i : byYear) {
      Edition edition = editions.get(i);
      if (previous != null) {
        gap(i, edition, previous);
        venue(i, edition, previous);
      }
      ordinal = sequence(i, edition, ordinal);
      if (edition.getStatus() != EditionStatus.CANCELLED) {
        if (held != null && held.getYear() == edition.getYear()) {
          findings.add(Rule.EDITION_DUPLICATE, at(i), held.getId(), edition.getYear());
        } else {
          held = edition;
        }
      }
      previous = edition;
    }
  }

  private void gap(int i, Edition edition, Edition previous) {
    if ((long) edition.getYear() - previous.getYear() > 1) {
      waivers
          .get(i)
          .add(findings, Rule.EDITION_GAP, at(i), previous.getYear(), '–', edition.getYear());
    }
  }

  private void venue(int i, Edition edition, Edition previous) {
    Optional<String> venue = edition.getVenue().map(Venue::getId);
    if (venue.isPresent() && venue.equals(previous.getVenue().map(Venue::getId))) {
      waivers
          .get(i)
          .add(findings, Rule.VENUE_REPEAT, at(i) + "/venue/id", venue.get(), previous.getId());
    }
  }

  /** Returns the ordinal that the next one has to exceed. */
  private @Nullable Integer sequence(int i, Edition edition, @Nullable Integer previous) {
    Optional<Integer> ordinal = edition.getOrdinal();
    if (ordinal.isEmpty()) {
      return previous;
    }
    if (previous != null && ordinal.get() <= previous) {
      findings.add(Rule.EDITION_SEQUENCE, at(i) + "/ordinal", ordinal.get(), '≤', previous);
    }
    return ordinal.get();
  }

  private void waivers() {
    for (int i = 0; i < editions.size(); i++) {
      waivers.get(i).checkUse(Rule.Group.SERIES, at(i), findings);
    }
  }

  private static String at(int i) {
    return "/editions/" + i;
  }
}
