package org.socex.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.SocexValidator;
import org.socex.examples.timetable.HtmlTimetable;
import org.socex.examples.timetable.TextTimetable;
import org.socex.json.SocexJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "show",
    header = "Shows the timetable of an edition.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "",
      "Shows days, times, rooms, sessions and speakers, with the findings at their sessions. The "
          + "editions of a series follow one another. Delegates are never shown.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Shown. Findings do not change the exit status.",
      "1:The structure of the document is wrong; nothing is shown.",
      "2:Wrong usage, or a file cannot be read or written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex show strategic-2031.json",
      "  socex show --public --html programme.html strategic-2031.json"
    })
final class ShowCommand implements Callable<Integer> {
  private final StandardStreams streams;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description =
          "Writes a self-contained HTML page instead, to a file or to - for standard output.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--public",
      description = "Shows only what may be published, as 'socex format --public' does.")
  private boolean forPublication;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = EnumWords.Profiles.class,
      completionCandidates = EnumWords.Profiles.class,
      description = "The state of the edition: ${COMPLETION-CANDIDATES} (default: published).")
  private Profile profile = Profile.PUBLISHED;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description =
          "The width of the text, at least "
              + TextTimetable.MIN_WIDTH
              + " (default: that of the terminal, else 80).")
  private @Nullable Integer width;

  @Mixin private DocumentArgument document = new DocumentArgument();

  ShowCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (width != null && width < TextTimetable.MIN_WIDTH) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--width: " + width + " is less than " + TextTimetable.MIN_WIDTH);
    }
    return document.use(streams, SocexJson.standard(), this::show);
  }

  private int show(Ruled value) {
    SocexValidator validator = SocexValidator.builder().profile(profile).build();
    if (html.isPresent()) {
      return value instanceof Edition edition
          ? write(html.get(), page(published(edition), validator))
          : refuseSeries();
    }
    for (Edition edition : editions(value)) {
      Edition shown = published(edition);
      streams.out().print(TextTimetable.of(shown, validator.validate(shown), width()));
    }
    return ExitStatus.OK;
  }

  private int width() {
    return width != null ? width : Math.max(streams.screen().width(), TextTimetable.MIN_WIDTH);
  }

  private int refuseSeries() {
    streams.complain(document.file(), "is a series; a page shows one edition");
    return ExitStatus.TROUBLE;
  }

  private Edition published(Edition edition) {
    return forPublication ? edition.forPublication() : edition;
  }

  private static List<Edition> editions(Ruled value) {
    return value instanceof Series series ? series.getEditions() : List.of((Edition) value);
  }

  private static String page(Edition edition, SocexValidator validator) {
    return HtmlTimetable.of(edition, validator.validate(edition));
  }

  private int write(Path out, String page) {
    if (out.equals(FileNames.STANDARD_STREAM)) {
      streams.out().print(page);
      return ExitStatus.OK;
    }
    try {
      Files.writeString(out, page);
      return ExitStatus.OK;
    } catch (IOException e) {
      streams.complain(out, DocumentSource.reason(e));
      return ExitStatus.TROUBLE;
    }
  }
}
