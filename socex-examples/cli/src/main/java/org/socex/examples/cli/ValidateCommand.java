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
      "Reports everything that is wrong with each document, with its place. A document is a "
          + "series if $schema says so or, without it, if it has editions; else it is an edition. "
          + "Each line of an .ndjson file is an edition.",
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
  private final Console console;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Words.ReportFormats.class,
      completionCandidates = Words.ReportFormats.class,
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
        "A document; a directory, for its *.json and *.ndjson at any depth, in the order of "
            + "their paths, without following links to directories; or - for standard input."
      })
  private List<Path> arguments = List.of();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SocexJson json = SocexJson.builder().validator(rules.validator()).build();
    Tally tally = new Tally();
    Reports reports = format.open(console, rules);
    try (Pipeline<Input.Outcome> pipeline =
        new Pipeline<>(outcome -> report(outcome, tally, reports))) {
      for (Input input : Inputs.of(arguments, console)) {
        if (console.out().checkError()) {
          break;
        }
        if (input.streamed()) {
          pipeline.drain();
          report(input.validate(json), tally, reports);
        } else {
          pipeline.submit(() -> input.validate(json));
        }
      }
      pipeline.drain();
    }
    reports.end(tally);
    return tally.exitStatus();
  }

  private void report(Input.Outcome outcome, Tally tally, Reports reports) {
    tally.add(outcome);
    reports.write(outcome);
    if (outcome instanceof Input.Outcome.Unread unread) {
      console.complain(unread.file(), unread.reason());
    }
  }
}
