package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.pause;
import static org.socex.fixtures.SoundObjects.venue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.socex.core.Address;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.ElectivePolicy;
import org.socex.core.Room;
import org.socex.core.Series;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.core.TimeSpan;
import org.socex.core.Venue;
import org.socex.core.Waiver;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;
import org.socex.fixtures.RuleCase;
import org.socex.fixtures.RuleCases;
import org.socex.fixtures.SoundObjects;

/**
 * A broken and a sound document for each rule, made of the cases in the fixtures: the two that
 * differ least, where the broken one breaks as few other rules as possible and the sound one none.
 *
 * @param broken a document that breaks the rule under the published profile
 * @param sound a document that does not
 */
record RuleExamples(String broken, String sound) {
  private static final Path SHAPE = Path.of("src/test/resources/examples");
  private static final SocexJson JSON = SocexJson.standard();

  static RuleExamples of(StandardRule rule) {
    if (rule.getGroup() == Rule.Group.SHAPE) {
      return new RuleExamples(ofShape(rule), text(edition()));
    }
    List<String> own = documents(RuleCases.of(rule));
    List<String> nearMisses = own.stream().filter(each -> isSound(each, rule)).toList();
    List<String> sound =
        nearMisses.isEmpty()
            ? documents(RuleCases.all()).stream().filter(each -> isSound(each, rule)).toList()
            : nearMisses;
    return own.stream()
        .filter(document -> breaks(document, rule))
        .flatMap(broken -> sound.stream().map(each -> new RuleExamples(broken, each)))
        .min(
            Comparator.comparing((RuleExamples pair) -> others(pair.broken(), rule))
                .thenComparing(RuleExamples::differences))
        .orElseThrow(() -> new AssertionError("the cases of " + rule + " give no examples"));
  }

  private static List<String> documents(List<RuleCase> cases) {
    return cases.stream().map(RuleCase::value).map(RuleExamples::text).toList();
  }

  /** A document of wrong structure cannot be made of an object. */
  private static String ofShape(StandardRule rule) {
    try {
      return Files.readString(SHAPE.resolve(rule.getCode() + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean breaks(String document, Rule rule) {
    return findings(document).stream()
        .anyMatch(finding -> finding.getRule().equals(rule) && !finding.isWaived());
  }

  /** Returns what the published profile finds in a document. */
  static List<Finding> findings(String document) {
    return JSON.read(document).getReport().getFindings();
  }

  /** Returns whether a document breaks nothing but what it waives, and not the rule. */
  private static boolean isSound(String document, Rule rule) {
    return findings(document).stream()
        .allMatch(finding -> finding.isWaived() && !finding.getRule().equals(rule));
  }

  /** Counts what else is broken. */
  private static long others(String document, Rule rule) {
    return findings(document).stream()
        .filter(finding -> !finding.getRule().equals(rule) && !finding.isWaived())
        .count();
  }

  /** Counts the lines that stand in one document alone. */
  private int differences() {
    Set<String> inBroken = new HashSet<>(broken.lines().toList());
    Set<String> inSound = new HashSet<>(sound.lines().toList());
    Set<String> common = new HashSet<>(inBroken);
    common.retainAll(inSound);
    return inBroken.size() + inSound.size() - 2 * common.size();
  }

  private static String text(Ruled value) {
    byte[] document =
        value instanceof Series series ? JSON.writePretty(series) : JSON.writePretty(around(value));
    return new String(document, UTF_8);
  }

  /** Puts an object into an edition that is sound without it. */
  private static Edition around(Ruled value) {
    if (value instanceof Edition edition) {
      return edition;
    } else if (value instanceof Venue venue) {
      return edition()
          .withVenue(venue)
          .withCapacity(venue.getCapacity().or(edition()::getCapacity));
    } else if (value instanceof Address address) {
      return edition().withVenue(venue().withAddress(address));
    } else if (value instanceof Room room) {
      return edition().withVenue(venue().withRooms(room));
    } else if (value instanceof DateSpan dates) {
      return edition().withDates(dates);
    } else if (value instanceof ElectivePolicy electives) {
      return edition().withElectives(electives);
    } else if (value instanceof Session session) {
      return edition().toBuilder().addSession(session).addAllSpeakers(people(session)).build();
    } else if (value instanceof TimeSpan time) {
      return edition().withSessions(pause("coffee", 1, "10:00", "10:30").withTime(time));
    } else if (value instanceof Speaker speaker) {
      return edition().withSpeakers(speaker);
    } else if (value instanceof Delegate delegate) {
      return edition().withDelegates(delegate);
    } else if (value instanceof Waiver waiver) {
      return edition().withWaivers(waiver);
    }
    throw new AssertionError("put a " + value.getClass() + " into an edition here");
  }

  private static List<Speaker> people(Session session) {
    return Stream.concat(session.getSpeakers().stream(), session.getChair().stream())
        .distinct()
        .map(SoundObjects::speaker)
        .toList();
  }
}
