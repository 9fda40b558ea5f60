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
      "A rule has a code, which never changes, and a severity under each profile. An edition can "
          + "waive a rule that is waivable; its finding is then an info.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  socex rules", "  socex rules --format markdown > RULES.md"})
final class RulesCommand implements Runnable {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Words.CatalogueFormats.class,
      completionCandidates = Words.CatalogueFormats.class,
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private CatalogueFormat format = CatalogueFormat.TEXT;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    format.write(console);
  }
}
