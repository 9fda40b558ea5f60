package org.socex.examples.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Speaker;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import org.socex.json.schemaorg.Loss;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrabRoundTripTest {
  @ParameterizedTest
  @MethodSource("org.socex.examples.formats.TestEditions#all")
  void editionComesBackUnchangedButForItsLosses(Edition edition) {
    Edition published = edition.forPublication();
    Converted converted = Frab.of(published);
    FrabReading reading = Frab.read(converted.document().getBytes(UTF_8), edition.getStrand());
    Set<String> losses = new TreeSet<>();
    for (Loss loss : converted.losses()) {
      losses.add(named(loss.getPointer(), published));
    }
    Set<String> unlisted = new TreeSet<>();
    compare("", tree(named(published)), tree(reading.edition().orElseThrow()), losses, unlisted);
    assertEquals(Set.of(), unlisted, "differences that no loss announces");
  }

  @Test
  void fullEditionComesBackWithoutNotes() {
    assertEquals(List.of(), read(Strategic2031.edition()).notes());
  }

  @Test
  void sessionsComeBackUnchanged() {
    Edition published = Strategic2031.edition().forPublication();
    Edition back = read(Strategic2031.edition()).edition().orElseThrow();
    assertEquals(
        published.getSessions().stream()
            .map(
                session ->
                    session
                        .withSpeakers(
                            session.getSpeakers().stream()
                                .map(id -> id(published.speaker(id).orElseThrow()))
                                .toList())
                        .withChair(Optional.empty())
                        .withElective(false)
                        .withCapacity(Optional.empty()))
            .toList(),
        back.getSessions());
    assertEquals(published.getVenue(), back.getVenue());
    assertEquals(published.getDates(), back.getDates());
  }

  @Test
  void secondRoundTripChangesNothing() {
    Edition once = read(Strategic2031.edition()).edition().orElseThrow();
    assertEquals(once, read(once).edition().orElseThrow());
  }

  private static FrabReading read(Edition edition) {
    return Frab.read(Frab.of(edition).document().getBytes(UTF_8), edition.getStrand());
  }

  /** {@return the id that the reader gives to a speaker: it is made from the displayed name} */
  private static String id(Speaker speaker) {
    return SlugGenerator.of(OneLine.of(speaker)).orElseThrow();
  }

  /** {@return the edition, with the names and ids that its speakers have after reading} */
  private static Edition named(Edition edition) {
    Map<String, String> ids = new LinkedHashMap<>();
    edition.getSpeakers().forEach(speaker -> ids.put(speaker.getId(), id(speaker)));
    return edition
        .withSpeakers(
            edition.getSpeakers().stream()
                .map(speaker -> speaker.withId(id(speaker)).withName(OneLine.of(speaker)))
                .toList())
        .withSessions(
            edition.getSessions().stream()
                .map(
                    session ->
                        session.withSpeakers(session.getSpeakers().stream().map(ids::get).toList()))
                .toList());
  }

  /** {@return a pointer with ids in place of the indices of sessions and speakers} */
  private static String named(String pointer, Edition edition) {
    String[] parts = pointer.split("/", 4);
    if (parts.length > 2 && parts[1].equals("sessions")) {
      parts[2] = edition.getSessions().get(Integer.parseInt(parts[2])).getId();
    } else if (parts.length > 2 && parts[1].equals("speakers")) {
      parts[2] = id(edition.getSpeakers().get(Integer.parseInt(parts[2])));
    }
    return String.join("/", parts);
  }

  private static JsonNode tree(Edition edition) {
    return JsonMapper.shared().readTree(SocexJson.standard().write(edition));
  }

  private static void compare(
      String pointer, JsonNode out, JsonNode back, Set<String> losses, Set<String> unlisted) {
    if (losses.contains(pointer) && !pointer.equals("/speakers") && !pointer.equals("/sessions")) {
      return;
    }
    Map<String, JsonNode> before = members(out);
    Map<String, JsonNode> after = members(back);
    if (before.isEmpty() && after.isEmpty()) {
      if (!out.equals(back)) {
        unlisted.add(pointer);
      }
      return;
    }
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    JsonNode missing = JsonMapper.shared().missingNode();
    for (String name : names) {
      compare(
          pointer + "/" + name,
          before.getOrDefault(name, missing),
          after.getOrDefault(name, missing),
          losses,
          unlisted);
    }
  }

  /** {@return the children of a node; sessions and speakers by id, since their order may change} */
  private static Map<String, JsonNode> members(JsonNode node) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    node.propertyStream().forEach(member -> members.put(member.getKey(), member.getValue()));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        members.put(node.path(i).path("id").stringValue(Integer.toString(i)), node.path(i));
      }
    }
    return members;
  }
}
