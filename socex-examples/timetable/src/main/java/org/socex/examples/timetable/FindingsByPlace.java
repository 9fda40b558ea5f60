package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/**
 * The findings of a report by the part of the edition that they concern, and by rule.
 *
 * <p>Findings at a delegate are only counted: their messages may quote ids, and an id may be made
 * from a name.
 */
final class FindingsByPlace {
  private final EditionPlaces places;
  private final List<Finding> findings;
  private final int total;
  private final String counts;
  private final Map<Integer, List<Finding>> sessions = new HashMap<>();
  private final Map<Integer, List<Finding>> speakers = new HashMap<>();
  private final Map<Integer, List<Finding>> counterpartSessions = new HashMap<>();
  private final Map<Integer, List<Finding>> counterpartSpeakers = new HashMap<>();
  private final Set<Integer> paired = new HashSet<>();

  private FindingsByPlace(Edition edition, List<Finding> findings, int total, String counts) {
    places = new EditionPlaces(edition);
    this.findings = findings;
    this.total = total;
    this.counts = counts;
    findings.stream().sorted(Comparator.comparing(Finding::getSeverity)).forEach(this::place);
  }

  static FindingsByPlace of(Edition edition, ValidationReport report) {
    return new FindingsByPlace(
        edition, report.getFindings(), report.total(), Labels.counts(report));
  }

  static FindingsByPlace none(Edition edition) {
    return new FindingsByPlace(edition, List.of(), 0, "no findings");
  }

  private void place(Finding finding) {
    Optional<Integer> session = places.session(finding.getPointer());
    Optional<Integer> speaker = places.speaker(finding.getPointer());
    session.ifPresent(index -> add(sessions, index, finding));
    speaker.ifPresent(index -> add(speakers, index, finding));
    if (EditionPlaces.isDelegate(finding.getPointer()) || isSuggestion(finding)) {
      return;
    }
    for (Place related : finding.getRelated()) {
      places
          .session(related.getPointer())
          .filter(index -> !session.equals(Optional.of(index)))
          .ifPresent(
              index -> {
                add(counterpartSessions, index, finding);
                paired.add(index);
                session.ifPresent(paired::add);
              });
      places
          .speaker(related.getPointer())
          .filter(index -> !speaker.equals(Optional.of(index)))
          .ifPresent(index -> add(counterpartSpeakers, index, finding));
    }
  }

  /** {@return whether the related place is only a guess at what was meant} */
  private static boolean isSuggestion(Finding finding) {
    return finding.getFacts().asMap().containsKey("suggestion");
  }

  private static void add(Map<Integer, List<Finding>> map, int index, Finding finding) {
    map.computeIfAbsent(index, key -> new ArrayList<>()).add(finding);
  }

  EditionPlaces places() {
    return places;
  }

  /** {@return the findings at a session, errors first} */
  List<Finding> atSession(int index) {
    return sessions.getOrDefault(index, List.of());
  }

  /** {@return the findings elsewhere whose counterpart is a session} */
  List<Finding> relatedToSession(int index) {
    return counterpartSessions.getOrDefault(index, List.of());
  }

  /** {@return whether a finding concerns a session and another one, such as a clash} */
  boolean isPaired(int session) {
    return paired.contains(session);
  }

  /** {@return the findings at a speaker, errors first} */
  List<Finding> atSpeaker(int index) {
    return speakers.getOrDefault(index, List.of());
  }

  /** {@return the findings elsewhere whose counterpart is a speaker} */
  List<Finding> relatedToSpeaker(int index) {
    return counterpartSpeakers.getOrDefault(index, List.of());
  }

  /** {@return the number of findings that the report does not keep} */
  int unkept() {
    return total - findings.size();
  }

  /** {@return the counts, such as {@code 1 error, 2 warnings}; or "no findings"} */
  String counts() {
    return counts;
  }

  /** {@return whether there are no findings} */
  boolean isEmpty() {
    return total == 0;
  }

  /** {@return all findings by rule, errors first} */
  List<Group> groups() {
    return groups(finding -> true);
  }

  /** {@return the findings that are not at a session, by rule, errors first} */
  List<Group> groupsOutsideSessions() {
    return groups(finding -> places.session(finding.getPointer()).isEmpty());
  }

  private List<Group> groups(Predicate<Finding> wanted) {
    Map<List<?>, Group> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (wanted.test(finding)) {
        groups
            .computeIfAbsent(
                List.of(finding.getRule(), finding.getSeverity(), finding.isWaived()),
                key ->
                    new Group(
                        finding.getRule(),
                        finding.getSeverity(),
                        finding.isWaived(),
                        new ArrayList<>(),
                        new ArrayList<>()))
            .add(finding);
      }
    }
    return groups.values().stream().sorted(Comparator.comparing(Group::severity)).toList();
  }

  /**
   * The findings of one rule that have the same severity.
   *
   * @param rule the rule
   * @param severity the severity
   * @param isWaived whether waivers cover them
   * @param shown the findings to show
   * @param hidden the findings at delegates, which are only counted
   */
  record Group(
      Rule rule, Severity severity, boolean isWaived, List<Finding> shown, List<Finding> hidden) {

    private void add(Finding finding) {
      (EditionPlaces.isDelegate(finding.getPointer()) ? hidden : shown).add(finding);
    }

    int size() {
      return shown.size() + hidden.size();
    }
  }
}
