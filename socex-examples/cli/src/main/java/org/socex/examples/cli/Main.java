package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: runs the command that the arguments name. */
@Command(
    name = "socex",
    header = "Works with documents of the SOCEX conference series.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {"", "'socex COMMAND --help' tells more of a command."})
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs a command and returns its exit status. */
  static int run(Console console, String... arguments) {
    CommandLine program = new CommandLine(new Main());
    List.of(
            new ValidateCommand(console),
            new ShowCommand(console),
            new FormatCommand(console),
            new ConvertCommand(console),
            new RulesCommand(console),
            new SchemaCommand(console),
            new GenerateCompletion())
        .forEach(program::addSubcommand);
    // an argument that starts with @ is a file like any other
    int status =
        program
            .setExpandAtFiles(false)
            .registerConverter(Path.class, Names::of)
            .setColorScheme(Help.defaultColorScheme(console.ansi()))
            .setOut(writer(console.out()))
            .setErr(writer(console.err()))
            .setParameterExceptionHandler((wrong, given) -> usage(wrong, console))
            .setExecutionExceptionHandler((failure, command, given) -> failure(failure, console))
            .execute(arguments);
    if (console.out().checkError()) {
      console.err().println("socex: standard output cannot be written");
      return ExitStatus.TROUBLE;
    }
    return status;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private static int usage(ParameterException wrong, Console console) {
    CommandLine command = wrong.getCommandLine();
    console.err().println("socex: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.TROUBLE;
  }

  private static int failure(Exception failure, Console console) {
    failure.printStackTrace(console.err());
    return ExitStatus.TROUBLE;
  }
}
