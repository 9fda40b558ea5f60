package org.socex.examples.timetable;

import java.util.Locale;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/** Writes findings as text, such as {@code [error] This panel has no speaker. (code)}. */
final class FindingText {
  private final EditionPlaces places;

  FindingText(EditionPlaces places) {
    this.places = places;
  }

  /** {@return a finding as it stands at its session} */
  String atSession(Finding finding) {
    return text(finding, FindingMessage.of(finding, places).text());
  }

  /** {@return a finding as it stands at the session that is its counterpart} */
  String atCounterpart(Finding finding) {
    String place = places.target(finding.getPointer()).name();
    return text(finding, "See “" + place + "”: " + title(finding.getRule()) + ".");
  }

  /** {@return a finding with the name of its place} */
  String withPlace(Finding finding) {
    return text(
        finding,
        places.target(finding.getPointer()).name()
            + ": "
            + FindingMessage.of(finding, places).text());
  }

  /** {@return the number of findings of a rule at delegates} */
  String atDelegates(FindingsByPlace.Group group) {
    int count = group.hidden().size();
    return severity(group.severity(), group.isWaived())
        + title(group.rule())
        + (count == 1 ? ", once" : ", " + count + " times")
        + code(group.rule());
  }

  private static String text(Finding finding, String message) {
    return severity(finding.getSeverity(), finding.isWaived()) + message + code(finding.getRule());
  }

  private static String severity(Severity severity, boolean waived) {
    return "[" + severity.getCode() + (waived ? ", waived" : "") + "] ";
  }

  private static String title(Rule rule) {
    return rule.getTitle(Locale.ENGLISH);
  }

  private static String code(Rule rule) {
    return " (" + rule.getCode() + ")";
  }
}
