package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.core.rule.Ruled;
import org.socex.examples.formats.Converted;
import org.socex.examples.formats.FrabReading;
import org.socex.json.ReadLimits;
import org.socex.json.SocexJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "convert",
    header = "Converts an edition to another format, or from one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "What is written shows what may be published and nothing else. What a format cannot carry, "
          + "or what was odd in it, goes to standard error.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Written.",
      "1:The document cannot be made out; nothing is written.",
      "2:Wrong usage, or the file cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex convert --to ics strategic-2031.json > strategic-2031.ics",
      "  socex convert --from frab --strand strategic schedule.json > edition.json"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;
  private final SocexJson json = SocexJson.standard();

  @ArgGroup(multiplicity = "1")
  private @Nullable Direction direction;

  @Mixin private SingleDocument document = new SingleDocument();

  /** Either to a format or from one. */
  static final class Direction {
    @Option(
        names = "--to",
        paramLabel = "FORMAT",
        required = true,
        converter = Words.TargetFormats.class,
        completionCandidates = Words.TargetFormats.class,
        description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable TargetFormat to;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Source from;
  }

  /** What a format does not tell of an edition must be given. */
  static final class Source {
    @Option(
        names = "--from",
        paramLabel = "FORMAT",
        required = true,
        converter = Words.SourceFormats.class,
        completionCandidates = Words.SourceFormats.class,
        description = "One of ${COMPLETION-CANDIDATES}; the result is canonical JSON.")
    private @Nullable SourceFormat format;

    @Option(
        names = "--strand",
        paramLabel = "STRAND",
        required = true,
        converter = Words.Strands.class,
        completionCandidates = Words.Strands.class,
        description = "The strand that the edition belongs to: ${COMPLETION-CANDIDATES}.")
    private @Nullable Strand strand;
  }

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Direction given = Objects.requireNonNull(direction);
    if (given.to != null) {
      TargetFormat to = given.to;
      return document.use(console, json, value -> to(to, value));
    }
    Source source = Objects.requireNonNull(given.from);
    return from(Objects.requireNonNull(source.format), Objects.requireNonNull(source.strand));
  }

  private int to(TargetFormat format, Ruled value) {
    if (!(value instanceof Edition edition)) {
      console.complain(document.file(), "is a series: convert its editions one by one");
      return ExitStatus.TROUBLE;
    }
    Converted converted = format.convert(edition);
    converted.losses().forEach(loss -> note("not in " + Words.of(format) + ": " + loss));
    console.out().writeBytes(converted.document().getBytes(UTF_8));
    return ExitStatus.OK;
  }

  private int from(SourceFormat format, Strand strand) {
    FrabReading reading;
    try {
      reading = format.read(bytes(), strand);
    } catch (IOException e) {
      console.complain(document.file(), Input.reason(e));
      return ExitStatus.TROUBLE;
    }
    reading.notes().forEach(note -> note(note.toString()));
    reading.edition().map(json::writePretty).ifPresent(console.out()::writeBytes);
    return reading.edition().isPresent() ? ExitStatus.OK : ExitStatus.ERRORS;
  }

  /** One byte over the limit is enough to be refused. */
  private byte[] bytes() throws IOException {
    Path file = document.file();
    int most = ReadLimits.standard().document() + 1;
    if (file.equals(Names.STANDARD_INPUT)) {
      return console.in().readNBytes(most);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  private void note(String text) {
    console.err().println(Names.shown(document.file()) + ": " + text);
  }
}
