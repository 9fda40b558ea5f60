package org.socex.examples.timetable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.core.Venue;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;

/** Names the places of findings as a reader knows them: by title, by name, by detail. */
final class EditionPlaces {
  private static final String TOP = "top";

  private final Edition edition;
  private final Set<String> details;

  EditionPlaces(Edition edition) {
    this.edition = edition;
    details =
        EditionDetails.of(edition).stream()
            .map(EditionDetails.Detail::attribute)
            .collect(Collectors.toSet());
  }

  /**
   * A place on the page.
   *
   * @param name its name
   * @param id the id of its element
   */
  record Target(String name, String id) {}

  /** {@return the place of a pointer: a session, a speaker, a room, a detail or the edition} */
  Target target(String pointer) {
    String attribute = step(pointer, 1);
    Optional<Integer> session = session(pointer);
    Optional<Integer> speaker = speaker(pointer);
    if (session.isPresent()) {
      Session found = edition.getSessions().get(session.get());
      return new Target(Labels.title(found), SessionCard.id(session.get()));
    }
    if (speaker.isPresent()) {
      Speaker found = edition.getSpeakers().get(speaker.get());
      return new Target(Person.of(found).name(), PeopleList.id(speaker.get()));
    }
    if (attribute.isEmpty()) {
      return new Target("The edition", TOP);
    }
    if (attribute.equals("sessions")) {
      return new Target("Programme", "programme");
    }
    return new Target(
        room(pointer).map(Room::getName).orElseGet(() -> Labels.attribute(attribute)),
        details.contains(attribute) ? PageHeader.id(attribute) : TOP);
  }

  /** {@return the index of the session that a pointer leads to or into} */
  Optional<Integer> session(String pointer) {
    return index(pointer, "sessions", edition.getSessions());
  }

  /** {@return the index of the speaker that a pointer leads to or into} */
  Optional<Integer> speaker(String pointer) {
    return index(pointer, "speakers", edition.getSpeakers());
  }

  /** {@return whether a pointer leads to a delegate, or into one} */
  static boolean isDelegate(String pointer) {
    return pointer.startsWith("/delegates/");
  }

  /**
   * Returns what a finding is about within its place: a person, or the attribute whose value is
   * wrong. It is empty if the message says enough.
   */
  Optional<String> subject(Finding finding) {
    String pointer = finding.getPointer();
    Optional<String> person = person(pointer);
    if (person.isPresent() || finding.getRule().getGroup() != Rule.Group.VALUES) {
      return person;
    }
    String attribute = pointer.replaceFirst("(/[0-9]+)+$", "").replaceFirst(".*/", "");
    return Optional.of(Labels.attribute(attribute))
        .filter(label -> !label.equals(target(pointer).name()));
  }

  /** {@return the name of the speaker, chair or host that a reference means} */
  private Optional<String> person(String pointer) {
    Optional<String> reference = Optional.empty();
    Optional<Integer> session = session(pointer);
    if (pointer.equals("/host")) {
      reference = edition.getHost();
    } else if (session.isPresent()) {
      Session found = edition.getSessions().get(session.get());
      if (step(pointer, 3).equals("chair")) {
        reference = found.getChair();
      } else if (step(pointer, 3).equals("speakers")) {
        reference = entry(step(pointer, 4), found.getSpeakers());
      }
    }
    return reference.flatMap(edition::speaker).map(speaker -> Person.of(speaker).name());
  }

  /** {@return the session that a finding names by its id, if its related place leads there} */
  Optional<Session> namedSession(Finding finding) {
    Object id = finding.getFacts().asMap().get("session");
    return finding.getRelated().stream()
        .map(Place::getPointer)
        .flatMap(pointer -> session(pointer).stream())
        .map(edition.getSessions()::get)
        .filter(session -> session.getId().equals(id))
        .findFirst();
  }

  private Optional<Room> room(String pointer) {
    return pointer.startsWith("/venue/rooms/")
        ? entry(step(pointer, 3), edition.getVenue().map(Venue::getRooms).orElse(List.of()))
        : Optional.empty();
  }

  private static Optional<Integer> index(String pointer, String list, List<?> entries) {
    return step(pointer, 1).equals(list) ? index(step(pointer, 2), entries) : Optional.empty();
  }

  private static <T> Optional<T> entry(String step, List<T> entries) {
    return index(step, entries).map(entries::get);
  }

  private static Optional<Integer> index(String step, List<?> entries) {
    return step.matches("0|[1-9][0-9]{0,8}")
        ? Optional.of(Integer.valueOf(step)).filter(index -> index < entries.size())
        : Optional.empty();
  }

  /** {@return a step of a pointer, the first being 1; empty if there are fewer} */
  private static String step(String pointer, int number) {
    String[] steps = pointer.split("/", -1);
    return number < steps.length ? steps[number] : "";
  }
}
