package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code socex}: runs the command that the arguments name. */
@Command(
    name = "socex",
    header = "Works with documents of the SOCEX conference series.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Run 'socex COMMAND --help' for the help of one command."})
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    System.exit(run(StandardStreams.ofProcess(), arguments));
  }

  /** Without a command there is nothing to run. */
  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "missing command");
  }

  /** Runs a command and returns its exit status. */
  static int run(StandardStreams streams, String... arguments) {
    CommandLine program = new CommandLine(new Main());
    List.of(
            new ValidateCommand(streams),
            new ShowCommand(streams),
            new FormatCommand(streams),
            new ConvertCommand(streams),
            new RulesCommand(streams),
            new ExplainCommand(streams),
            new SchemaCommand(streams),
            new GenerateCompletion())
        .forEach(program::addSubcommand);
    // an argument that starts with @ is an ordinary file name
    int status =
        program
            .setExpandAtFiles(false)
            .registerConverter(Path.class, FileNames::of)
            .setColorScheme(Help.defaultColorScheme(streams.ansi()))
            .setOut(writer(streams.out()))
            .setErr(writer(streams.err()))
            .setParameterExceptionHandler((wrong, given) -> usage(wrong, streams))
            .setExecutionExceptionHandler((failure, command, given) -> failure(failure, streams))
            .execute(arguments);
    if (streams.out().checkError() && !streams.failures().isPipeClosed()) {
      streams.err().println("socex: cannot write to standard output");
      return ExitStatus.TROUBLE;
    }
    return status;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private static int usage(ParameterException wrong, StandardStreams streams) {
    CommandLine command = wrong.getCommandLine();
    streams.err().println("socex: " + UsageError.message(wrong));
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.TROUBLE;
  }

  private static int failure(Exception failure, StandardStreams streams) {
    failure.printStackTrace(streams.err());
    return ExitStatus.TROUBLE;
  }
}
