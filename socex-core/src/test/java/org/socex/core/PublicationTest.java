package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.fixtures.SoundObjects.elective;
import static org.socex.fixtures.SoundObjects.programme;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Strategic2031;

/** What an edition publishes and what it keeps private. */
class PublicationTest {
  /** The private attributes; everything else of an edition is published. */
  private static final Map<Class<?>, Set<String>> PRIVATE =
      Map.of(Edition.class, Set.of("onlineUrl", "delegates", "waivers"));

  @Test
  void everyAttributeIsEitherPublishedOrKnownToBePrivate() {
    Edition full = (Edition) Nouns.full(Edition.class);
    assertPublished("edition", full, full.forPublication());
  }

  /** Compares attribute by attribute, down to the rooms and the address of the venue. */
  private static void assertPublished(String path, Ruled full, Ruled published) {
    Class<?> noun = Nouns.noun(full);
    for (Method getter : Nouns.getters(noun)) {
      String attribute = path + "." + Nouns.attribute(getter);
      List<?> before = contents(getter, full);
      List<?> after = contents(getter, published);
      if (PRIVATE.getOrDefault(noun, Set.of()).contains(Nouns.attribute(getter))) {
        assertEquals(List.of(), after, attribute + " is private: take it out of Publication");
      } else if (Ruled.class.isAssignableFrom(Nouns.content(getter))) {
        assertEquals(before.size(), after.size(), attribute);
        for (int i = 0; i < before.size(); i++) {
          assertPublished(attribute, (Ruled) before.get(i), (Ruled) after.get(i));
        }
      } else {
        assertEquals(
            before,
            after,
            attribute + " is not published: name it in Publication, or in this test as private");
      }
    }
  }

  /** Returns what an attribute holds: nothing, one value or the entries of a list. */
  private static List<?> contents(Method getter, Ruled value) {
    Object content = Nouns.value(getter, value);
    if (content instanceof List<?> list) {
      return list;
    } else if (content instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    return List.of(content);
  }

  @Test
  void delegatesWaiversAndOnlineUrlStayPrivate() {
    Edition published =
        Strategic2031.edition().withOnlineUrl("https://example.org/").forPublication();
    assertEquals(List.of(), published.getDelegates());
    assertEquals(List.of(), published.getWaivers());
    assertEquals(Optional.empty(), published.getOnlineUrl());
  }

  @Test
  void openSessionsAndTheirPeopleArePublishedAndOthersAreNot() {
    Edition edition = Strategic2031.edition();
    Edition published = edition.forPublication();
    assertEquals(
        edition.getSessions().stream()
            .filter(session -> session.getMarking() == Marking.OPEN)
            .toList(),
        published.getSessions());
    Set<String> people = new TreeSet<>();
    published.getHost().ifPresent(people::add);
    published.getSessions().forEach(session -> people.addAll(session.getSpeakers()));
    published.getSessions().forEach(session -> session.getChair().ifPresent(people::add));
    assertEquals(
        people, published.getSpeakers().stream().map(Speaker::getId).collect(Collectors.toSet()));
  }

  @Test
  void hostWithoutASessionIsPublished() {
    Edition edition = Strategic2031.edition().withSessions();
    assertEquals(
        List.of(edition.speaker(edition.getHost().orElseThrow()).orElseThrow()),
        edition.forPublication().getSpeakers());
  }

  @Test
  void publicFormOfSoundEditionIsSound() {
    Edition published = Strategic2031.edition().forPublication();
    assertEquals(List.of(), SocexValidator.standard().validate(published).errors());
    assertEquals(Optional.empty(), published.getElectives());
  }

  @Test
  void electivePolicyIsPublishedOnlyIfAllElectiveSessionsAre() {
    Edition edition = programme().withElectives(ElectivePolicy.of(1));
    Session open = elective("open", 1, "09:00", "10:00").withMarking(Marking.OPEN);
    Session withheld = open.withId("withheld").withMarking(Marking.OFFICIAL);
    assertEquals(edition.getElectives(), edition.forPublication().getElectives());
    assertEquals(
        edition.getElectives(),
        edition.withSessions(open, withheld.withElective(false)).forPublication().getElectives());
    assertEquals(
        Optional.empty(), edition.withSessions(open, withheld).forPublication().getElectives());
  }

  @Test
  void publishedEditionIsPublishedUnchanged() {
    Edition published = Strategic2031.edition().forPublication();
    assertEquals(published, published.forPublication());
  }
}
