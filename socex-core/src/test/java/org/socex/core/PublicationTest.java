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
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Strategic2031;

class PublicationTest {
  /** What is public of each type; whoever adds an attribute decides here. */
  private static final Map<Class<?>, String> PUBLIC =
      Map.of(
          Edition.class,
          "id strand year name ordinal dates timeZone status previousDates attendanceMode venue"
              + " capacity attendance theme welcome host partners electives sessions speakers"
              + " sources",
          Session.class,
          "id title kind day time room speakers chair elective capacity summary marking",
          Speaker.class,
          "id title name postNominals role organisation biography",
          Venue.class,
          "id name address capacity rooms url",
          Room.class,
          "id name capacity",
          Address.class,
          "street locality town county postcode country");

  @Test
  void anAttributeIsPrivateUntilItIsListed() throws ReflectiveOperationException {
    Edition full =
        Strategic2031.edition()
            .withSessions(
                Strategic2031.edition().getSessions().stream()
                    .map(session -> session.withMarking(Marking.OPEN))
                    .toList());
    Edition published = full.forPublication();
    assertListed(Edition.class, full, published);
    assertListed(Venue.class, full.getVenue().orElseThrow(), published.getVenue().orElseThrow());
    for (int i = 0; i < full.getSessions().size(); i++) {
      assertListed(Session.class, full.getSessions().get(i), published.getSessions().get(i));
    }
    for (Speaker speaker : published.getSpeakers()) {
      assertListed(Speaker.class, full.speaker(speaker.getId()).orElseThrow(), speaker);
    }
  }

  @Test
  void delegatesWaiversAndTheOnlineUrlStayPrivate() {
    Edition published =
        Strategic2031.edition().withOnlineUrl("https://example.org/").forPublication();
    assertEquals(List.of(), published.getDelegates());
    assertEquals(List.of(), published.getWaivers());
    assertEquals(Optional.empty(), published.getOnlineUrl());
  }

  @Test
  void onlyOpenSessionsAndTheirPeopleArePublished() {
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
  void theHostIsPublishedWithoutAnySession() {
    Edition edition = Strategic2031.edition().withSessions();
    assertEquals(
        List.of(edition.speaker(edition.getHost().orElseThrow()).orElseThrow()),
        edition.forPublication().getSpeakers());
  }

  @Test
  void thePublicFormOfASoundEditionIsSound() {
    Edition published = Strategic2031.edition().forPublication();
    assertEquals(List.of(), SocexValidator.standard().validate(published).errors());
    assertEquals(Optional.empty(), published.getElectives());
  }

  @Test
  void thePolicyOfElectivesIsPublishedWhereAllElectivesAre() {
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
  void publishingTwiceChangesNothing() {
    Edition published = Strategic2031.edition().forPublication();
    assertEquals(published, published.forPublication());
  }

  /**
   * A listed attribute is equal, of what is listed below it; another one is absent or its default.
   */
  private static void assertListed(Class<?> type, Object full, Object published)
      throws ReflectiveOperationException {
    Set<String> listed = Set.of(PUBLIC.get(type).split(" "));
    for (Method getter : Nouns.getters(type)) {
      String name = Nouns.attribute(getter);
      Object before = getter.invoke(full);
      Object after = getter.invoke(published);
      if (!listed.contains(name)) {
        assertEquals(
            true,
            after.equals(Optional.empty()) || after.equals(List.of()),
            name + " of " + type.getSimpleName() + " is published but not listed");
      } else if (!Set.of("speakers", "sessions").contains(name) || type != Edition.class) {
        assertEquals(
            before, after, name + " of " + type.getSimpleName() + " is listed but not published");
      }
    }
  }
}
