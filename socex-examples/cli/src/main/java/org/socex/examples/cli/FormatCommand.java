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
      "Writes the fields in the order of the format, indented by two spaces. The document may "
          + "break rules, but its structure must be right; problems of structure go to standard "
          + "error. Unknown fields are left out, with a warning.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Written.",
      "1:The structure of the document is wrong; nothing is written.",
      "2:Wrong usage, or the file cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex format draft.json > strategic-2031.json",
      "  socex format --public strategic-2031.json"
    })
final class FormatCommand implements Callable<Integer> {
  private final StandardStreams streams;
  private final SocexJson json = SocexJson.standard();

  @Option(
      names = "--public",
      description =
          "Leaves out what is not for publication: online URLs, delegates, waivers, sessions that "
              + "are not marked open, and the speakers of those sessions alone.")
  private boolean forPublication;

  @Mixin private DocumentArgument document = new DocumentArgument();

  FormatCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return document.use(
        streams,
        json,
        value -> {
          streams.out().writeBytes(formatted(value));
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
