package org.socex.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** The document that a command works on. It may break rules, but its structure must be right. */
final class DocumentArgument {

  @Parameters(paramLabel = "FILE|-", description = "A document, or - for standard input.")
  private Path file = FileNames.STANDARD_STREAM;

  Path file() {
    return file;
  }

  /** Reads the document and passes it on; problems of its structure go to standard error. */
  int use(StandardStreams streams, SocexJson json, ToIntFunction<Ruled> work) {
    ReadResult<? extends Ruled> result;
    try {
      result = file.equals(FileNames.STANDARD_STREAM) ? json.read(streams.in()) : json.read(file);
    } catch (IOException e) {
      streams.complain(file, DocumentSource.reason(e));
      return ExitStatus.TROUBLE;
    }
    result.getReport().getFindings().stream()
        .filter(DocumentArgument::isOfShape)
        .forEach(finding -> streams.err().println(FindingLine.of(file, finding, Ansi.OFF)));
    return result.getValue().isPresent()
        ? work.applyAsInt(result.getValue().get())
        : ExitStatus.FINDINGS;
  }

  private static boolean isOfShape(Finding finding) {
    return finding.getRule().getGroup() == Rule.Group.SHAPE;
  }
}
