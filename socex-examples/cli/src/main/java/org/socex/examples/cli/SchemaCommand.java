package org.socex.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    header = "Writes a JSON Schema.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "The schema (2020-12) of an edition or a series checks the structure of a document; 'socex "
          + "validate' checks every rule. That of a report describes what 'socex validate --format "
          + "json' writes.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  socex schema edition > edition.schema.json")
final class SchemaCommand implements Runnable {
  private final StandardStreams streams;

  @Parameters(
      paramLabel = "TYPE",
      converter = EnumWords.DocumentTypes.class,
      completionCandidates = EnumWords.DocumentTypes.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private DocumentType type = DocumentType.EDITION;

  SchemaCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    streams.out().writeBytes(type.schema());
  }
}
