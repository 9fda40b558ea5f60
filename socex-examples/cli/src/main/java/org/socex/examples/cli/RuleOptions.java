package org.socex.examples.cli;

import java.util.List;
import java.util.Locale;
import org.socex.core.rule.Profile;
import org.socex.core.validation.SocexValidator;
import picocli.CommandLine.Option;

/** The options that decide the severity of each rule. */
final class RuleOptions {
  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "published",
      converter = EnumWords.Profiles.class,
      completionCandidates = EnumWords.Profiles.class,
      description = {
        "The state of the documents:",
        "draft: still being edited, gaps are expected;",
        "published: people rely on it (the default);",
        "archive: the past, as sources tell it."
      })
  private Profile profile = Profile.PUBLISHED;

  @Option(
      names = "--severity",
      paramLabel = "CODE=LEVEL",
      converter = SeverityOverride.Converter.class,
      completionCandidates = SeverityOverride.Converter.class,
      description = {
        "Sets the severity of a rule: error, warning, info or off. Can be given several times. "
            + "The severity of structure rules is fixed."
      })
  private List<SeverityOverride> overrides = List.of();

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      converter = EnumWords.Languages.class,
      completionCandidates = EnumWords.Languages.class,
      description = "The language of messages: ${COMPLETION-CANDIDATES} (default: en).")
  private Language language = Language.EN;

  Locale locale() {
    return language.locale();
  }

  Profile profile() {
    return profile;
  }

  /** Returns the validator for these options. */
  SocexValidator validator() {
    return validator(profile);
  }

  /** Returns the validator for the same overrides under another profile. */
  SocexValidator validator(Profile other) {
    SocexValidator.Builder builder = SocexValidator.builder().profile(other).locale(locale());
    overrides.forEach(override -> override.applyTo(builder));
    return builder.build();
  }
}
