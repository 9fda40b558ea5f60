package org.socex.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    header = "Writes the JSON Schema of documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "The schema (2020-12) accepts what is sound in shape. The other rules are beyond it: "
          + "'socex validate' checks them all.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  socex schema edition > edition.schema.json")
final class SchemaCommand implements Runnable {
  private final Console console;

  @Parameters(
      paramLabel = "TYPE",
      converter = Words.DocumentTypes.class,
      completionCandidates = Words.DocumentTypes.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private DocumentType type = DocumentType.EDITION;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().writeBytes(type.schema());
  }
}
