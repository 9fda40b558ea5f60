package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socex.core.Speaker;
import tools.jackson.databind.JsonNode;

/** Reads the persons of a schedule as speakers, each of them once. */
final class FrabPeople {
  private static final int MAX_SPEAKERS = 2_000;
  private static final int MAX_NAME = 200;
  private static final int MAX_BIOGRAPHY = 5_000;
  private static final List<String> NAMES = List.of("name", "public_name", "full_public_name");

  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final SlugGenerator ids = new SlugGenerator();
  private final FrabTexts texts;
  private final FrabNotes notes;

  FrabPeople(FrabTexts texts, FrabNotes notes) {
    this.texts = texts;
    this.notes = notes;
  }

  List<Speaker> speakers() {
    return List.copyOf(speakers.values());
  }

  /** Returns the ids of the persons of an event, in order and without repetitions. */
  List<String> speakers(JsonNode event, String pointer) {
    Set<String> list = new LinkedHashSet<>();
    List<JsonNode> persons = List.copyOf(event.path("persons").values());
    for (int i = 0; i < persons.size(); i++) {
      speaker(persons.get(i), pointer + "/persons/" + i).ifPresent(list::add);
    }
    return new ArrayList<>(list);
  }

  private Optional<String> speaker(JsonNode person, String pointer) {
    Optional<String> name =
        NAMES.stream()
            .flatMap(member -> texts.line(person, member, MAX_NAME, pointer).stream())
            .findFirst();
    if (name.isEmpty()) {
      notes.add("person-unnamed", pointer, "The person has no name and is left out.");
      return Optional.empty();
    }
    String key = key(person, name.get());
    if (!speakers.containsKey(key) && speakers.size() == MAX_SPEAKERS) {
      notes.addOnce(
          "too-many-persons", pointer, "There are more than 2,000 persons. The rest is left out.");
      return Optional.empty();
    }
    return Optional.of(
        speakers
            .computeIfAbsent(
                key,
                unknown ->
                    Speaker.builder()
                        .id(ids.mint(name.get(), "speaker"))
                        .name(name.get())
                        .biography(texts.lines(person, "biography", MAX_BIOGRAPHY, pointer))
                        .build())
            .getId());
  }

  /** Identifies a person by guid, code or name; in old exports one person has several numbers. */
  private static String key(JsonNode person, String name) {
    return Stream.of("guid", "code")
        .flatMap(
            member ->
                person
                    .path(member)
                    .stringValueOpt()
                    .filter(text -> !text.isBlank())
                    .map(text -> member + ":" + text)
                    .stream())
        .findFirst()
        .orElse("name:" + name);
  }
}
