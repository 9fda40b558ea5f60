package org.socex.examples.cli;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.socex.core.rule.StandardRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a rule. If there is none, the message names the codes that are near. */
final class RuleCode implements ITypeConverter<StandardRule>, Iterable<String> {
  private static final int MOST_SUGGESTIONS = 3;

  @Override
  public StandardRule convert(String code) {
    return of(code);
  }

  static StandardRule of(String code) {
    return StandardRule.find(code)
        .orElseThrow(
            () -> new TypeConversionException("unknown rule '" + code + "'. " + suggestion(code)));
  }

  private static String suggestion(String code) {
    List<String> near = nearest(code.toLowerCase(Locale.ROOT).replace('_', '-'));
    return near.isEmpty()
        ? "Run 'socex rules' for a list."
        : "Did you mean "
            + near.stream().limit(MOST_SUGGESTIONS).collect(Collectors.joining(" or "))
            + "?";
  }

  /**
   * Returns the codes that differ in few letters or else have the same words, the nearest first.
   */
  private static List<String> nearest(String guess) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, guess.length() / 4));
    List<String> near =
        codes()
            .filter(known -> distance.apply(guess, known) >= 0)
            .sorted(Comparator.comparing(known -> distance.apply(guess, known)))
            .toList();
    List<String> words = List.of(guess.split("[^a-z]+"));
    return near.isEmpty()
        ? codes().filter(known -> List.of(known.split("-")).containsAll(words)).toList()
        : near;
  }

  private static Stream<String> codes() {
    return Stream.of(StandardRule.values()).map(StandardRule::getCode);
  }

  @Override
  public Iterator<String> iterator() {
    return codes().iterator();
  }
}
