package org.socex.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line. */
final class UsageError {
  private UsageError() {}

  static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing && missing.getMissing().size() == 1) {
      return missing(missing.getMissing().get(0));
    }
    if (wrong.getCause() instanceof TypeConversionException cause && wrong.getArgSpec() != null) {
      return name(wrong.getArgSpec()) + ": " + cause.getMessage();
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    CommandLine command = wrong.getCommandLine();
    String argument = "'" + wrong.getUnmatched().get(0) + "'";
    String suggestion =
        wrong.getSuggestions().stream()
            .findFirst()
            .map(nearest -> " Did you mean " + nearest.replaceFirst("^socex ", "") + "?")
            .orElse("");
    if (wrong.isUnknownOption()) {
      return "unknown option " + argument + "." + suggestion;
    }
    return command.getSubcommands().isEmpty()
        ? "unexpected argument " + argument + "."
        : "unknown command " + argument + "." + suggestion;
  }

  private static String missing(ArgSpec argument) {
    return argument.isOption()
        ? name(argument) + " needs a value: " + argument.paramLabel()
        : "missing argument " + argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
