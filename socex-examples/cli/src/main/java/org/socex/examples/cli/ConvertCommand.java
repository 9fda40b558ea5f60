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
      "Writes only what may be published. Standard error lists what the target format cannot hold, "
          + "and what was unusual in the source.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Written.",
      "1:The document is not in the format; nothing is written.",
      "2:Wrong usage, or the file cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex convert --to ics strategic-2031.json > strategic-2031.ics",
      "  socex convert --from frab --strand strategic schedule.json > edition.json"
    })
final class ConvertCommand implements Callable<Integer> {
  private final StandardStreams streams;
  private final SocexJson json = SocexJson.standard();

  @ArgGroup(multiplicity = "1")
  private @Nullable Direction direction;

  @Mixin private DocumentArgument document = new DocumentArgument();

  /** The direction: to a format or from one. */
  static final class Direction {
    @Option(
        names = "--to",
        paramLabel = "FORMAT",
        required = true,
        converter = EnumWords.TargetFormats.class,
        completionCandidates = EnumWords.TargetFormats.class,
        description = "The format to write: ${COMPLETION-CANDIDATES}.")
    private @Nullable TargetFormat to;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Source from;
  }

  /** The source format, and the strand, which no other format names. */
  static final class Source {
    @Option(
        names = "--from",
        paramLabel = "FORMAT",
        required = true,
        converter = EnumWords.SourceFormats.class,
        completionCandidates = EnumWords.SourceFormats.class,
        description = "The format to read: ${COMPLETION-CANDIDATES}. The output is canonical JSON.")
    private @Nullable SourceFormat format;

    @Option(
        names = "--strand",
        paramLabel = "STRAND",
        required = true,
        converter = EnumWords.Strands.class,
        completionCandidates = EnumWords.Strands.class,
        description = "The strand that the edition belongs to: ${COMPLETION-CANDIDATES}.")
    private @Nullable Strand strand;
  }

  ConvertCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Direction given = Objects.requireNonNull(direction);
    if (given.to != null) {
      TargetFormat to = given.to;
      return document.use(streams, json, value -> to(to, value));
    }
    Source source = Objects.requireNonNull(given.from);
    return from(Objects.requireNonNull(source.format), Objects.requireNonNull(source.strand));
  }

  private int to(TargetFormat format, Ruled value) {
    if (!(value instanceof Edition edition)) {
      streams.complain(document.file(), "is a series; convert its editions one by one");
      return ExitStatus.TROUBLE;
    }
    Converted converted = format.convert(edition);
    converted.losses().forEach(loss -> note("not in " + EnumWords.of(format) + ": " + loss));
    streams.out().writeBytes(converted.document().getBytes(UTF_8));
    return ExitStatus.OK;
  }

  private int from(SourceFormat format, Strand strand) {
    FrabReading reading;
    try {
      reading = format.read(bytes(), strand);
    } catch (IOException e) {
      streams.complain(document.file(), DocumentSource.reason(e));
      return ExitStatus.TROUBLE;
    }
    reading.notes().forEach(note -> note(note.toString()));
    reading.edition().map(json::writePretty).ifPresent(streams.out()::writeBytes);
    return reading.edition().isPresent() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  /** Reads at most one byte more than the limit, so that a longer document is refused. */
  private byte[] bytes() throws IOException {
    Path file = document.file();
    int most = ReadLimits.standard().document() + 1;
    if (file.equals(FileNames.STANDARD_STREAM)) {
      return streams.in().readNBytes(most);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  private void note(String text) {
    streams.err().println(FileNames.shown(document.file()) + ": " + text);
  }
}
