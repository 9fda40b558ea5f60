package org.socex.examples.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Speaker;

/**
 * A speaker or chair as the programme shows them.
 *
 * @param name title, name and post-nominals; for a dangling reference, the reference
 * @param affiliation the organisation, or empty
 */
record Person(String name, String affiliation) {

  static Person of(Speaker speaker) {
    return new Person(name(speaker), speaker.getOrganisation().orElse(""));
  }

  /** {@return a stand-in for a reference that names no speaker of the edition} */
  static Person unknown(String reference) {
    return new Person(reference, "not among the speakers");
  }

  /** {@return the speakers by id; the first one, if several share an id} */
  static Map<String, Person> byId(Edition edition) {
    Map<String, Person> people = new HashMap<>();
    for (Speaker speaker : edition.getSpeakers()) {
      people.putIfAbsent(speaker.getId(), of(speaker));
    }
    return people;
  }

  /** {@return the name and, in brackets, the affiliation} */
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
