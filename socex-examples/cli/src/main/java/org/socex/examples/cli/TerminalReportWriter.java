package org.socex.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.validation.ValidationReport;

/**
 * Writes findings for people at a terminal: by file, each with its line of the document, then how
 * often each rule is broken, then a summary.
 */
final class TerminalReportWriter implements ReportWriter {
  private static final String INDENT = "  ";

  /** Room for the indent, the number of a line, a bar and the signs of a cut. */
  private static final int MARGIN = 14;

  private static final Pattern PERSONAL = Pattern.compile("(/editions/\\d+)?/delegates/.*");

  /** The counterparts that are objects; others are values, which their lines explain. */
  private static final Pattern OBJECT = Pattern.compile(".*/(edition|session)s/\\d+");

  private final StandardStreams streams;
  private final RuleOptions rules;
  private final FindingFilter filter;
  private final RuleTable broken;

  TerminalReportWriter(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
    this.streams = streams;
    this.rules = rules;
    this.filter = filter;
    broken = new RuleTable(rules.locale());
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      List<Finding> findings = filter.shown(read.report());
      if (!findings.isEmpty()) {
        write(read, findings);
      }
    }
  }

  private void write(DocumentSource.Outcome.Read read, List<Finding> findings) {
    println(styled("bold,underline", FileNames.shown(read.file())));
    println("");
    Map<Place, Excerpt> excerpts = excerpts(read.source(), findings);
    for (Finding finding : findings) {
      broken.add(finding);
      write(finding, excerpts);
    }
    ValidationReport report = read.report();
    if (report.isTruncated()) {
      println(FileNames.shown(read.file()) + ": " + FindingLine.truncation(report));
      println("");
    }
  }

  private Map<Place, Excerpt> excerpts(SourceLookup source, List<Finding> findings) {
    List<Place> places =
        findings.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.getPlace()), each.getRelated().stream()))
            .filter(place -> !isPersonal(place))
            .distinct()
            .toList();
    try {
      return source.excerpts(places, streams.screen().width() - MARGIN);
    } catch (IOException e) {
      // the file has gone in the meantime; the findings are useful without its lines
      return Map.of();
    }
  }

  private void write(Finding finding, Map<Place, Excerpt> excerpts) {
    println(
        FindingLine.coloured(finding.getSeverity(), streams.ansi())
            + " at line "
            + FindingLine.line(finding)
            + ", column "
            + FindingLine.column(finding)
            + " ("
            + finding.getRule().getCode()
            + (finding.isWaived() ? ", waived" : "")
            + ")");
    println(wrapped(finding.getMessage()));
    write(finding.getPlace(), excerpts);
    for (Place related : finding.getRelated()) {
      println(INDENT + counterpart(related) + " line " + related.getLine().orElse(1) + ":");
      write(related, excerpts);
    }
    println("");
  }

  private void write(Place place, Map<Place, Excerpt> excerpts) {
    if (isPersonal(place)) {
      println(INDENT + styled("faint", "The line is not shown, since it is about a delegate."));
    } else {
      Optional.ofNullable(excerpts.get(place)).stream()
          .flatMap(excerpt -> excerpt.lines().stream())
          .forEach(line -> println(INDENT + line));
    }
  }

  private static String counterpart(Place related) {
    Matcher object = OBJECT.matcher(related.getPointer());
    return object.matches() ? "The other " + object.group(1) + " is at" : "Compare with";
  }

  @Override
  public void end(RunTotals totals) {
    if (!broken.isEmpty()) {
      println(styled("bold", "Findings by rule"));
      broken.rows().forEach(this::println);
      println("");
      println("'socex explain CODE' says what a rule means and how to put it right.");
      println("");
    }
    println(new Summary(totals, rules).line());
  }

  private static boolean isPersonal(Place place) {
    return PERSONAL.matcher(place.getPointer()).matches();
  }

  private String wrapped(String message) {
    int width = streams.screen().width() - INDENT.length();
    return INDENT + WordUtils.wrap(message, width, "\n" + INDENT, false);
  }

  /** Applies the style first, since the text may look like the markup of one. */
  private String styled(String style, String text) {
    return streams.ansi().string("@|" + style + " %s|@").formatted(text);
  }

  private void println(String line) {
    streams.out().println(line);
  }
}
