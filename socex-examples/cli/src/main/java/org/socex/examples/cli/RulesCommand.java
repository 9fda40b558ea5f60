package org.socex.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "rules",
    header = "Lists every rule.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "Each rule has a permanent code, and a severity under each profile. An edition can waive "
          + "some rules; a waived finding is an info.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  socex rules", "  socex rules --format markdown > RULES.md"})
final class RulesCommand implements Runnable {
  private final StandardStreams streams;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = EnumWords.CatalogueFormats.class,
      completionCandidates = EnumWords.CatalogueFormats.class,
      description = "The output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private CatalogueFormat format = CatalogueFormat.TEXT;

  RulesCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    format.write(streams);
  }
}
