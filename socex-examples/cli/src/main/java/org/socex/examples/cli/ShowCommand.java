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
      "Days, times, rooms, sessions and speakers; what a rule finds wrong stands at its session. "
          + "Of a series, one edition after the other is shown. Delegates never are.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Shown; the findings do not count.",
      "1:The shape of the document has errors; nothing is shown.",
      "2:Wrong usage, or a file cannot be read or written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  socex show strategic-2031.json",
      "  socex show --public --html programme.html strategic-2031.json"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Writes one self-contained page to a file instead.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--public",
      description = "Shows what may be published alone, as 'socex format --public' does.")
  private boolean forPublication;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = Words.Profiles.class,
      completionCandidates = Words.Profiles.class,
      description = "By which rules are weighed: ${COMPLETION-CANDIDATES}; published if not given.")
  private Profile profile = Profile.PUBLISHED;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description =
          "How wide the text may be, at least " + TextTimetable.MIN_WIDTH + "; 80 if not given.")
  private int width = 80;

  @Mixin private SingleDocument document = new SingleDocument();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (width < TextTimetable.MIN_WIDTH) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "Invalid value for option '--width': "
              + width
              + " is less than "
              + TextTimetable.MIN_WIDTH);
    }
    return document.use(console, SocexJson.standard(), this::show);
  }

  private int show(Ruled value) {
    SocexValidator validator = SocexValidator.builder().profile(profile).build();
    if (html.isPresent()) {
      return value instanceof Edition edition
          ? write(html.get(), page(published(edition), validator))
          : noPageOfSeries();
    }
    for (Edition edition : editions(value)) {
      Edition shown = published(edition);
      console.out().print(TextTimetable.of(shown, validator.validate(shown), width));
    }
    return ExitStatus.OK;
  }

  private int noPageOfSeries() {
    console.complain(document.file(), "is a series: a page shows one edition");
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
    try {
      Files.writeString(out, page);
      return ExitStatus.OK;
    } catch (IOException e) {
      console.complain(out, Input.reason(e));
      return ExitStatus.TROUBLE;
    }
  }
}
