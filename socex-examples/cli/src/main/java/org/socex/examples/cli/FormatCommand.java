package org.socex.examples.cli;

import java.util.concurrent.Callable;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.Ruled;
import org.socex.json.SocexJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "format",
    header = "Writes a document as canonical JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "Fields come in the order of the format, with indents of two spaces. The document may break "
          + "rules, but not those of shape: what those have to say goes to standard error. Fields "
          + "that are unknown are left out, with a warning.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Written.",
      "1:The shape of the document has errors; nothing is written.",
      "2:Wrong usage, or the file cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex format draft.json > strategic-2031.json",
      "  socex format --public strategic-2031.json"
    })
final class FormatCommand implements Callable<Integer> {
  private final Console console;
  private final SocexJson json = SocexJson.standard();

  @Option(
      names = "--public",
      description =
          "Leaves out what is not for publication: online URLs, delegates, waivers, sessions that "
              + "are not marked open, and speakers who are in no other session.")
  private boolean forPublication;

  @Mixin private SingleDocument document = new SingleDocument();

  FormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return document.use(
        console,
        json,
        value -> {
          console.out().writeBytes(formatted(value));
          return ExitStatus.OK;
        });
  }

  private byte[] formatted(Ruled value) {
    if (value instanceof Series series) {
      return json.writePretty(
          forPublication
              ? series.withEditions(
                  series.getEditions().stream().map(Edition::forPublication).toList())
              : series);
    }
    Edition edition = (Edition) value;
    return json.writePretty(forPublication ? edition.forPublication() : edition);
  }
}
