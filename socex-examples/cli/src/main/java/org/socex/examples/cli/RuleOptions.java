package org.socex.examples.cli;

import java.util.List;
import org.socex.core.rule.Profile;
import org.socex.core.validation.SocexValidator;
import picocli.CommandLine.Option;

/** The options that say how much each rule counts. */
final class RuleOptions {
  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "published",
      converter = Words.Profiles.class,
      completionCandidates = Words.Profiles.class,
      description = {
        "How far along the documents are:",
        "draft: still being edited, gaps are expected;",
        "published: people rely on it (the default);",
        "archive: the past, as sources tell it."
      })
  private Profile profile = Profile.PUBLISHED;

  @Option(
      names = "--severity",
      paramLabel = "CODE=LEVEL",
      converter = SeverityOverride.Converter.class,
      description = {
        "Overrides how much a rule counts: error, warning, info or off. "
            + "Can be given several times. Rules of shape stay as they are."
      })
  private List<SeverityOverride> overrides = List.of();

  Profile profile() {
    return profile;
  }

  /** Returns the validator that the options ask for. */
  SocexValidator validator() {
    return validator(profile);
  }

  /** Returns the validator that the same overrides make of another profile. */
  SocexValidator validator(Profile other) {
    SocexValidator.Builder builder = SocexValidator.builder().profile(other);
    overrides.forEach(override -> override.applyTo(builder));
    return builder.build();
  }
}
