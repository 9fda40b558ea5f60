package org.socex.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Markdown files of the project name only links, versions and types that exist. */
class DocumentsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern TYPE =
      Pattern.compile("`@?([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.(?!properties)[^`]*)?`");

  @Test
  void everyLinkHasATarget() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path document : files(".md")) {
      for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
        Path target = document.resolveSibling(link.group(1)).normalize();
        if (link.group(1).isEmpty()) {
          target = document;
        }
        if (!Files.exists(target)
            || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
          dead.add(ROOT.relativize(document) + ": " + link.group());
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void everyDependencyHasTheVersionOfTheProject() throws IOException {
    String version =
        texts(ROOT.resolve("pom.xml"), "<artifactId>socex-parent</artifactId>\\s*<version>(.+?)<")
            .get(0);
    List<String> others = new ArrayList<>();
    int found = 0;
    for (Path document : files(".md")) {
      for (String each :
          texts(document, "<artifactId>socex-\\w+</artifactId>\\s*<version>(.+?)</version>")) {
        found++;
        if (!each.equals(version)) {
          others.add(ROOT.relativize(document) + ": " + each);
        }
      }
    }
    assertTrue(found > 0, "no document shows a dependency on socex that this test can find");
    assertEquals(List.of(), others, "these documents must name version " + version);
  }

  @Test
  void everyTypeNamedInContributingExists() throws IOException {
    Set<String> sources =
        files(".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    Set<String> named = new TreeSet<>(texts(ROOT.resolve(".github/CONTRIBUTING.md"), TYPE));
    assertTrue(named.contains("RuleStepsTest"), named::toString);
    named.removeAll(sources);
    // nested types, and types of Immutables
    named.removeAll(Set.of("Builder", "Value"));
    assertEquals(Set.of(), named);
  }

  private static Set<String> anchors(Path document) throws IOException {
    return texts(document, HEADING).stream()
        .map(each -> each.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return texts(file, Pattern.compile(pattern));
  }

  private static List<String> texts(Path file, Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1))
        .toList();
  }

  /** {@return the files of the project with this ending, without build output} */
  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .toList();
    }
  }
}
