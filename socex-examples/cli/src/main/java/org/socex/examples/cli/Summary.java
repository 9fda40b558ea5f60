package org.socex.examples.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;

/** Says in one line what a run found, what that means, and what to do next where that helps. */
final class Summary {
  private final RunTotals totals;
  private final RuleOptions rules;

  Summary(RunTotals totals, RuleOptions rules) {
    this.totals = totals;
    this.rules = rules;
  }

  String line() {
    if (totals.read() == 0) {
      return "Nothing was validated: " + unread();
    }
    return counted(totals.read(), "file") + ": " + findings() + " " + meaning() + next();
  }

  private String findings() {
    if (totals.count() == 0) {
      return "no findings.";
    }
    return Stream.of(Severity.values())
            .map(severity -> counted(totals.count(severity), severity.getCode()))
            .collect(Collectors.joining(", "))
        + (totals.waived() == 0 ? "" : " (" + totals.waived() + " waived)")
        + ".";
  }

  private String meaning() {
    String under = " under the " + rules.profile().getCode() + " profile.";
    if (totals.count(Severity.ERROR) > 0) {
      return "Not valid" + under + (totals.unread() == 0 ? "" : " Also, " + unread());
    }
    if (totals.unread() > 0) {
      return "The result is incomplete: " + unread();
    }
    return (totals.count() == 0 ? "All is well" : "Valid") + under;
  }

  private String unread() {
    return counted(totals.unread(), "file") + " could not be read.";
  }

  private String next() {
    if (totals.misshapen() > 0) {
      return " Fix the structure of "
          + counted(totals.misshapen(), "file")
          + " first; "
          + (totals.misshapen() == 1 ? "its" : "their")
          + " other rules were not checked.";
    }
    if (totals.count(Severity.ERROR) == 0 || totals.isTruncated()) {
      return "";
    }
    String lenient =
        Stream.of(Profile.values())
            .filter(this::forgivesAll)
            .map(Profile::getCode)
            .collect(Collectors.joining(" or "));
    return lenient.isEmpty() ? "" : " There would be no errors with --profile " + lenient + ".";
  }

  private boolean forgivesAll(Profile profile) {
    SocexValidator validator = rules.validator(profile);
    return totals.errors().stream()
        .allMatch(rule -> validator.severity(rule).filter(Severity.ERROR::equals).isEmpty());
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
