package org.socex.examples.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;

/** Says in one line what a run found, what that means, and what to do next where that helps. */
final class Summary {
  private final Tally tally;
  private final RuleOptions rules;

  Summary(Tally tally, RuleOptions rules) {
    this.tally = tally;
    this.rules = rules;
  }

  String line() {
    return files() + ": " + findings() + ". " + meaning() + next();
  }

  private String files() {
    return counted(tally.read(), "file")
        + (tally.unread() == 0 ? "" : ", " + tally.unread() + " not read");
  }

  private String findings() {
    return Stream.of(Severity.values())
            .map(severity -> counted(tally.count(severity), severity.getCode()))
            .collect(Collectors.joining(", "))
        + (tally.waived() == 0 ? "" : " (" + tally.waived() + " waived)");
  }

  private String meaning() {
    if (tally.read() == 0) {
      return "Nothing was validated.";
    }
    return (tally.count(Severity.ERROR) == 0 ? "Valid" : "Not valid")
        + " under the "
        + Words.of(rules.profile())
        + " profile.";
  }

  private String next() {
    if (tally.shapeless() > 0) {
      return " Mend the shape of "
          + counted(tally.shapeless(), "file")
          + " first: no other rule ran there.";
    }
    if (tally.count(Severity.ERROR) == 0 || tally.isTruncated()) {
      return "";
    }
    String lenient =
        Stream.of(Profile.values())
            .filter(this::forgivesAll)
            .map(Words::of)
            .collect(Collectors.joining(" or "));
    return lenient.isEmpty() ? "" : " No errors would remain with --profile " + lenient + ".";
  }

  private boolean forgivesAll(Profile profile) {
    SocexValidator validator = rules.validator(profile);
    return tally.errors().stream().allMatch(rule -> validator.severity(rule) != Severity.ERROR);
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
