package org.socex.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;
import picocli.CommandLine.Parameters;

/** The one document that a command works on. It may break rules, but not those of shape. */
final class SingleDocument {

  @Parameters(paramLabel = "FILE|-", description = "A document, or - for standard input.")
  private Path file = Names.STANDARD_INPUT;

  Path file() {
    return file;
  }

  /** Reads it and hands it on; tells on standard error what is wrong with its shape. */
  int use(Console console, SocexJson json, ToIntFunction<Ruled> work) {
    ReadResult<? extends Ruled> result;
    try {
      result = file.equals(Names.STANDARD_INPUT) ? json.read(console.in()) : json.read(file);
    } catch (IOException e) {
      console.complain(file, Input.reason(e));
      return ExitStatus.TROUBLE;
    }
    FindingText text = new FindingText(console.ansi());
    result.getReport().getFindings().stream()
        .filter(SingleDocument::isOfShape)
        .forEach(finding -> console.err().println(text.of(file, finding)));
    return result.getValue().isPresent()
        ? work.applyAsInt(result.getValue().get())
        : ExitStatus.ERRORS;
  }

  private static boolean isOfShape(Finding finding) {
    return finding.getRule().getGroup() == Rule.Group.SHAPE;
  }
}
