package org.socex.examples.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The severity of one rule as the caller sets it, written {@code CODE=LEVEL}.
 *
 * @param rule the rule; not one of shape, whose severity is fixed
 * @param severity its severity; empty if the rule is off
 */
record SeverityOverride(Rule rule, Optional<Severity> severity) {
  private static final String OFF = "off";

  void applyTo(SocexValidator.Builder validator) {
    severity.ifPresentOrElse(level -> validator.severity(rule, level), () -> validator.off(rule));
  }

  /** Reads {@code CODE=LEVEL}. */
  static final class Converter implements ITypeConverter<SeverityOverride> {
    @Override
    public SeverityOverride convert(String text) {
      int sign = text.indexOf('=');
      if (sign < 0) {
        throw new TypeConversionException(
            "'" + text + "' is not CODE=LEVEL, such as edition-weekend=off");
      }
      return new SeverityOverride(
          rule(text.substring(0, sign)), severity(text.substring(sign + 1)));
    }

    private static Rule rule(String code) {
      Rule rule = Rule.of(code).orElseThrow(() -> new TypeConversionException(unknown(code)));
      if (rule.getGroup() == Rule.Group.SHAPE) {
        throw new TypeConversionException(
            "'" + code + "' is a structure rule; its severity is fixed");
      }
      return rule;
    }

    private static String unknown(String code) {
      String guess = code.toLowerCase(Locale.ROOT).replace('_', '-');
      LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, guess.length() / 3));
      return Stream.of(Rule.values())
          .filter(rule -> rule.getGroup() != Rule.Group.SHAPE)
          .map(Rule::getCode)
          .filter(known -> distance.apply(guess, known) >= 0)
          .min(Comparator.comparing(known -> distance.apply(guess, known)))
          .map(nearest -> "unknown rule '" + code + "'. Did you mean " + nearest + "?")
          .orElse("unknown rule '" + code + "'. Run 'socex rules' for a list.");
    }

    private static Optional<Severity> severity(String level) {
      return level.equals(OFF)
          ? Optional.empty()
          : Optional.of(
              Stream.of(Severity.values())
                  .filter(severity -> severity.getCode().equals(level))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new TypeConversionException(
                              "'" + level + "' is not one of error, warning, info, off")));
    }
  }
}
