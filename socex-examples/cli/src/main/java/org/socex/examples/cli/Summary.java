package org.socex.examples.cli;

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
    return files() + ": " + findings() + ". " + meaning() + next();
  }

  private String files() {
    return counted(totals.read(), "file")
        + (totals.unread() == 0 ? "" : ", " + totals.unread() + " not read");
  }

  private String findings() {
    return Stream.of(Severity.values())
            .map(severity -> counted(totals.count(severity), severity.getCode()))
            .collect(Collectors.joining(", "))
        + (totals.waived() == 0 ? "" : " (" + totals.waived() + " waived)");
  }

  private String meaning() {
    if (totals.read() == 0) {
      return "Nothing was validated.";
    }
    return (totals.count(Severity.ERROR) == 0 ? "Valid" : "Not valid")
        + " under the "
        + EnumWords.of(rules.profile())
        + " profile.";
  }

  private String next() {
    if (totals.shapeless() > 0) {
      return " Mend the shape of "
          + counted(totals.shapeless(), "file")
          + " first: no other rule ran there.";
    }
    if (totals.count(Severity.ERROR) == 0 || totals.isTruncated()) {
      return "";
    }
    String lenient =
        Stream.of(Profile.values())
            .filter(this::forgivesAll)
            .map(EnumWords::of)
            .collect(Collectors.joining(" or "));
    return lenient.isEmpty() ? "" : " No errors would remain with --profile " + lenient + ".";
  }

  private boolean forgivesAll(Profile profile) {
    SocexValidator validator = rules.validator(profile);
    return totals.errors().stream().allMatch(rule -> validator.severity(rule) != Severity.ERROR);
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
