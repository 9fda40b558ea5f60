package org.socex.examples.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.StandardRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    header = "Explains a rule.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "Says what a rule means, why it matters, how to put it right and whether an edition can "
          + "waive it. Shows a document that breaks the rule and one that does not.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  socex explain edition-length", "  socex explain --format markdown edition-length"})
final class ExplainCommand implements Runnable {
  private final StandardStreams streams;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = EnumWords.PageFormats.class,
      completionCandidates = EnumWords.PageFormats.class,
      description = "The output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private PageFormat format = PageFormat.TEXT;

  @Parameters(
      paramLabel = "CODE",
      converter = RuleCode.class,
      completionCandidates = RuleCode.class,
      description = "The code of the rule. 'socex rules' lists them all.")
  private @Nullable StandardRule rule;

  ExplainCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    int width = Math.min(streams.screen().width(), Screen.DEFAULT_WIDTH);
    streams.out().print(format.page(Objects.requireNonNull(rule), width));
  }
}
