package org.socex.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.socex.json.SocexJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    header = "Checks documents against every rule.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "Reports every problem of each document, with its place. A document is a series if $schema "
          + "says so or, without $schema, if it has editions; otherwise it is an edition. Each line "
          + "of an .ndjson file is an edition.",
      ""
    },
    exitCodeListHeading = "%nExit status, the highest of all files:%n",
    exitCodeList = {
      "0:No errors. There may be warnings and infos.",
      "1:Errors found.",
      "2:Wrong usage, or a file cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex validate strategic-2031.json",
      "  socex validate --profile draft --severity session-no-speaker=off drafts",
      "  socex validate --format sarif . > socex.sarif",
      "  curl -s https://example.org/edition.json | socex validate -"
    })
final class ValidateCommand implements Callable<Integer> {
  private final StandardStreams streams;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = EnumWords.ReportFormats.class,
      completionCandidates = EnumWords.ReportFormats.class,
      description = {
        "text: a line for each finding and a summary (the default);",
        "json: a line for each document;",
        "sarif: a SARIF 2.1.0 log of the run."
      })
  private ReportFormat format = ReportFormat.TEXT;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = {
        "A document; a directory, for its *.json and *.ndjson files at any depth, in path "
            + "order, without following links to directories; or - for standard input."
      })
  private List<Path> arguments = List.of();

  ValidateCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    SocexJson json = SocexJson.builder().validator(rules.validator()).build();
    RunTotals totals = new RunTotals();
    ReportWriter reports = format.open(streams, rules);
    try (Pipeline<DocumentSource.Outcome> pipeline =
        new Pipeline<>(outcome -> report(outcome, totals, reports))) {
      for (DocumentSource input : DocumentFinder.of(arguments, streams)) {
        if (streams.out().checkError()) {
          break;
        }
        if (input.streamed()) {
          pipeline.drain();
          report(input.validate(json), totals, reports);
        } else {
          pipeline.submit(() -> input.validate(json));
        }
      }
      pipeline.drain();
    }
    reports.end(totals);
    return totals.exitStatus();
  }

  private void report(DocumentSource.Outcome outcome, RunTotals totals, ReportWriter reports) {
    totals.add(outcome);
    reports.write(outcome);
    if (outcome instanceof DocumentSource.Outcome.Unread unread) {
      streams.complain(unread.file(), unread.reason());
    }
  }
}
