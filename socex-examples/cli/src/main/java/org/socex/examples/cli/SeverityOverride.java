package org.socex.examples.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
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
  static final class Converter implements ITypeConverter<SeverityOverride>, Iterable<String> {
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
      Rule rule = RuleCode.of(code);
      if (rule.getGroup() == Rule.Group.SHAPE) {
        throw new TypeConversionException(
            "the severity of '" + code + "' is fixed, as it is for all rules of structure");
      }
      return rule;
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

    /** What a shell can complete. */
    @Override
    public Iterator<String> iterator() {
      return Stream.of(StandardRule.values())
          .filter(rule -> rule.getGroup() != Rule.Group.SHAPE)
          .map(rule -> rule.getCode() + "=" + OFF)
          .iterator();
    }
  }
}
