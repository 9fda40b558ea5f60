package org.socex.examples.cli;

import java.util.Iterator;
import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes each report as one line of JSON. */
final class JsonReportWriter implements ReportWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final StandardStreams streams;
  private final FindingFilter filter;

  JsonReportWriter(StandardStreams streams, FindingFilter filter) {
    this.streams = streams;
    this.filter = filter;
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      ValidationReport report = read.report();
      byte[] line = SocexJson.standard().writeReport(read.file().toString(), report);
      if (report.getFindings().stream().allMatch(filter::shows)) {
        streams.out().writeBytes(line);
      } else {
        writeShown(line, report.getFindings().iterator());
      }
      streams.out().write('\n');
    }
  }

  /** Copies a report without the findings that are not shown. */
  private void writeShown(byte[] line, Iterator<Finding> findings) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line);
        JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), streams.out())) {
      while (parser.nextToken() != null) {
        if (!isFinding(parser)) {
          generator.copyCurrentEvent(parser);
        } else if (filter.shows(findings.next())) {
          generator.copyCurrentStructure(parser);
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  /** Findings are the only objects in an array of the report itself. */
  private static boolean isFinding(JsonParser parser) {
    return parser.currentToken() == JsonToken.START_OBJECT
        && parser.streamReadContext().getParent().inArray();
  }

  @Override
  public void end(RunTotals totals) {}
}
