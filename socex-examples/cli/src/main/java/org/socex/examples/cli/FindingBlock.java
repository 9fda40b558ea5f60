package org.socex.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import picocli.CommandLine.Help.Ansi;

/** Writes findings as blocks of lines, each with its line of the document, for people to read. */
final class FindingBlock {
  private static final String INDENT = "  ";

  /** Room for the indent, the number of a line, a bar and the signs of a cut. */
  private static final int MARGIN = 14;

  /** Shown of a line even in a narrow window. */
  private static final int LEAST = 20;

  private static final Pattern PERSONAL = Pattern.compile("(/editions/\\d+)?/delegates/.*");

  /** The counterparts that are objects; others are values, which their lines explain. */
  private static final Pattern OBJECT = Pattern.compile("(.*/(edition|session)s/)\\d+");

  private final Map<Place, Excerpt> excerpts;
  private final Screen screen;

  private FindingBlock(Map<Place, Excerpt> excerpts, Screen screen) {
    this.excerpts = excerpts;
    this.screen = screen;
  }

  /** Returns the blocks of the findings in one document, in their order. */
  static List<List<String>> of(List<Finding> findings, SourceLookup source, Screen screen) {
    FindingBlock blocks = new FindingBlock(excerpts(findings, source, screen), screen);
    return findings.stream().map(blocks::of).toList();
  }

  private static Map<Place, Excerpt> excerpts(
      List<Finding> findings, SourceLookup source, Screen screen) {
    List<Place> places =
        findings.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.getPlace()), each.getRelated().stream()))
            .filter(place -> !isPersonal(place))
            .distinct()
            .toList();
    try {
      return source.excerpts(places, Math.max(LEAST, screen.width() - MARGIN));
    } catch (IOException e) {
      // the file has gone in the meantime; the findings are useful without its lines
      return Map.of();
    }
  }

  private List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(finding));
    int width = screen.width() - INDENT.length();
    WordUtils.wrap(finding.getMessage(), width).lines().map(INDENT::concat).forEach(lines::add);
    if (isPersonal(finding.getPlace())) {
      lines.add(INDENT + faint("This line is about a delegate, so it is not shown."));
    }
    add(excerpts.get(finding.getPlace()), lines);
    for (Place related : finding.getRelated()) {
      Excerpt excerpt = excerpts.get(related);
      lines.add(INDENT + counterpart(finding.getPlace(), related) + (excerpt == null ? "." : ":"));
      add(excerpt, lines);
    }
    return lines;
  }

  private String heading(Finding finding) {
    return FindingLine.coloured(finding.getSeverity(), screen.ansi())
        + " at line "
        + FindingLine.line(finding)
        + ", column "
        + FindingLine.column(finding)
        + " ("
        + finding.getRule().getCode()
        + (finding.isWaived() ? ", waived" : "")
        + ")";
  }

  /** Leads from a place to its counterpart, such as from a session to the other one of a clash. */
  private static String counterpart(Place place, Place related) {
    Matcher object = OBJECT.matcher(related.getPointer());
    String leading = "Compare with";
    if (object.matches()) {
      boolean same = place.getPointer().startsWith(object.group(1));
      leading = (same ? "The other " : "The ") + object.group(2) + " is at";
    }
    return leading + " line " + related.getLine().orElse(1);
  }

  private static void add(@Nullable Excerpt excerpt, List<String> lines) {
    if (excerpt != null) {
      excerpt.lines().stream().map(INDENT::concat).forEach(lines::add);
    }
  }

  private static boolean isPersonal(Place place) {
    return PERSONAL.matcher(place.getPointer()).matches();
  }

  private String faint(String text) {
    Ansi ansi = screen.ansi();
    return ansi.string("@|faint " + text + "|@");
  }
}
