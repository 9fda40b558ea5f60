package org.socex.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of a {@link Series}: each edition among the others of its strand. */
final class SeriesRules {
  private final Series series;
  private final List<Edition> editions;
  private final Waivers[] waivers;
  private final Findings findings;

  private SeriesRules(Series series, Findings findings) {
    this.series = series;
    this.findings = findings;
    editions = series.getEditions();
    waivers = new Waivers[editions.size()];
    for (int i = 0; i < waivers.length; i++) {
      waivers[i] = new Waivers(editions.get(i));
    }
  }

  static void check(Series series, Findings findings) {
    SeriesRules rules = new SeriesRules(series, findings);
    rules.ids();
    rules.launch();
    for (Strand strand : Strand.values()) {
      rules.strand(strand);
    }
    rules.waivers();
  }

  private void ids() {
    Ids ids = new Ids(editions.size());
    for (int i = 0; i < editions.size(); i++) {
      ids.add(editions.get(i).getId(), i);
    }
    ids.check("/editions", findings);
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
    Edition previous = null;
    Edition held = null;
    Integer ordinal = null;
    for (int i : byYear(strand)) {
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

  /** Lists the indexes of a strand's editions by year, then by document order. */
  private List<Integer> byYear(Strand strand) {
    // the year above, the index below
    long[] keys = new long[editions.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) editions.get(i).getYear() << Integer.SIZE) + i;
    }
    Arrays.sort(keys);
    List<Integer> sorted = new ArrayList<>(keys.length);
    for (long key : keys) {
      int i = (int) key;
      if (editions.get(i).getStrand() == strand) {
        sorted.add(i);
      }
    }
    return sorted;
  }

  private void gap(int i, Edition edition, Edition previous) {
    if ((long) edition.getYear() - previous.getYear() > 1) {
      waivers[i].add(findings, Rule.EDITION_GAP, at(i), previous.getYear(), '–', edition.getYear());
    }
  }

  private void venue(int i, Edition edition, Edition previous) {
    Venue venue = edition.getVenue().orElse(null);
    Venue before = previous.getVenue().orElse(null);
    if (venue != null && before != null && venue.getId().equals(before.getId())) {
      waivers[i].add(
          findings, Rule.VENUE_REPEAT, at(i) + "/venue/id", venue.getId(), previous.getId());
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
    for (int i = 0; i < waivers.length; i++) {
      waivers[i].checkUse(Rule.Group.SERIES, at(i), findings);
    }
  }

  private static String at(int i) {
    return "/editions/" + i;
  }
}
