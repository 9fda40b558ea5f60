package org.socex.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.socex.core.rule.Severity;
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
          + "says so or, where it names neither type, if it has editions; otherwise it is an "
          + "edition. Each line of an .ndjson file is an edition.",
      ""
    },
    exitCodeListHeading = "%nExit status, the highest of all files:%n",
    exitCodeList = {
      "0:No findings at or above the level of --fail-on, which is error if not given.",
      "1:There are such findings.",
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
        "text: for people; one line for each finding if not on a terminal (the default);",
        "json: one line for each document;",
        "sarif: a SARIF 2.1.0 log;",
        "github: commands by which GitHub Actions annotates files."
      })
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--at-least",
      paramLabel = "LEVEL",
      defaultValue = "info",
      converter = EnumWords.Severities.class,
      completionCandidates = EnumWords.Severities.class,
      description =
          "Hides findings below a level: ${COMPLETION-CANDIDATES} (default: info). They are still "
              + "counted.")
  private Severity atLeast = Severity.INFO;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      converter = EnumWords.Severities.class,
      completionCandidates = EnumWords.Severities.class,
      description =
          "Exits with 1 if there is a finding at or above a level: ${COMPLETION-CANDIDATES} "
              + "(default: error).")
  private Severity failOn = Severity.ERROR;

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
    RunTotals totals = new RunTotals(failOn);
    ReportWriter reports = format.open(streams, rules, new FindingFilter(atLeast));
    try (Pipeline<DocumentSource.Outcome> pipeline =
        new Pipeline<>(outcome -> report(outcome, totals, reports))) {
      for (DocumentSource source : DocumentFinder.of(arguments, streams)) {
        if (streams.out().checkError()) {
          break;
        }
        if (source.streamed()) {
          pipeline.drain();
          report(source.validate(json), totals, reports);
        } else {
          pipeline.submit(() -> source.validate(json));
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
