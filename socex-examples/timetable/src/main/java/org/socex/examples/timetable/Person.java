package org.socex.examples.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Speaker;

/**
 * Somebody in the programme as a reader meets them.
 *
 * @param name rank, name and post-nominals; of somebody unknown the reference
 * @param affiliation the force or body, or empty
 */
record Person(String name, String affiliation) {

  static Person of(Speaker speaker) {
    return new Person(name(speaker), speaker.getOrganisation().orElse(""));
  }

  /** Returns somebody whom the edition does not list. */
  static Person unknown(String reference) {
    return new Person(reference, "not among the speakers");
  }

  /** Returns what the references of an edition mean: of each id the first speaker. */
  static Map<String, Person> byId(Edition edition) {
    Map<String, Person> people = new HashMap<>();
    for (Speaker speaker : edition.getSpeakers()) {
      people.putIfAbsent(speaker.getId(), of(speaker));
    }
    return people;
  }

  /** Returns the name and, in brackets, the affiliation. */
  String introduced() {
    return affiliation.isBlank() ? name : name + " (" + affiliation + ")";
  }

  private static String name(Speaker speaker) {
    return String.join(
        " ",
        Stream.concat(
                Stream.of(speaker.getTitle().orElse(""), speaker.getName()),
                speaker.getPostNominals().stream())
            .filter(part -> !part.isBlank())
            .toList());
  }
}
