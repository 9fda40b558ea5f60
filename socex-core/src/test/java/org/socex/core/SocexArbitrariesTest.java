package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Literals;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.SocexArbitraries;

/** jqwik draws random values of every type. They have no text errors and break every other rule. */
class SocexArbitrariesTest {
  /** The rules that random values never break, because texts and lists stay within bounds. */
  private static final Set<StandardRule> NEVER_BROKEN =
      EnumSet.of(
          StandardRule.TEXT_LENGTH,
          StandardRule.TEXT_CHARACTERS,
          StandardRule.TEXT_BLANK,
          StandardRule.LIST_SIZE);

  @Property
  void addresses(@ForAll Address address) {
    assertSound(address, address.toBuilder().build());
  }

  @Property
  void dateSpans(@ForAll DateSpan dates) {
    assertSound(dates, dates.toBuilder().build());
    assertTrue(dates.getStart().getYear() >= 1900 && dates.getStart().getYear() <= 2200);
    assertTrue(dates.getEnd().getYear() >= 1900 && dates.getEnd().getYear() <= 2200);
  }

  @Property
  void delegates(@ForAll Delegate delegate) {
    assertSound(delegate, delegate.toBuilder().build());
  }

  @Property
  void editions(@ForAll Edition edition) {
    assertSound(edition, edition.toBuilder().build());
    assertTrue(edition.getSessions().size() <= 8);
    assertTrue(edition.getSpeakers().size() <= 5);
    assertTrue(edition.getDelegates().size() <= 6);
  }

  @Property
  void electivePolicies(@ForAll ElectivePolicy policy) {
    assertSound(policy, policy.toBuilder().build());
  }

  @Property
  void rooms(@ForAll Room room) {
    assertSound(room, room.toBuilder().build());
  }

  @Property(tries = 100)
  void series(@ForAll Series series) {
    assertSound(series, series.toBuilder().build());
    assertTrue(series.getEditions().size() <= 4);
  }

  @Property
  void sessions(@ForAll Session session) {
    assertSound(session, session.toBuilder().build());
  }

  @Property
  void speakers(@ForAll Speaker speaker) {
    assertSound(speaker, speaker.toBuilder().build());
  }

  @Property
  void timeSpans(@ForAll TimeSpan time) {
    assertSound(time, time.toBuilder().build());
  }

  @Property
  void venues(@ForAll Venue venue) {
    assertSound(venue, venue.toBuilder().build());
  }

  @Property
  void waivers(@ForAll Waiver waiver) {
    assertSound(waiver, waiver.toBuilder().build());
  }

  @Property
  void enumsAreDrawnByJqwik(
      @ForAll AttendanceMode mode,
      @ForAll BookingStatus booking,
      @ForAll EditionStatus status,
      @ForAll Marking marking,
      @ForAll SessionKind kind,
      @ForAll Strand strand) {
    assertTrue(strand.getFirstYear() >= 2015);
  }

  @Property(tries = 1, seed = "18")
  void randomSlugsAreWellFormed() {
    assertEquals(
        List.of(),
        samples(SocexArbitraries.slugs(), 500)
            .filter(slug -> !Slug.Validator.isSlug(slug))
            .toList());
  }

  @Property(tries = 1, seed = "18")
  void randomTextsBreakNoTextRuleAndReachTheirLength() {
    for (int max : new int[] {1, 2, 20, 300}) {
      PlainText.Validator line = Literals.plainText(max, false);
      List<String> lines = samples(SocexArbitraries.plainTexts(max), 1_000).toList();
      assertEquals(List.of(), lines.stream().filter(text -> line.broken(text) != null).toList());
      assertTrue(
          lines.stream().anyMatch(text -> text.codePointCount(0, text.length()) == max),
          () -> "no text is as long as " + max);
      PlainText.Validator multiline = Literals.plainText(max, true);
      assertEquals(
          List.of(),
          samples(SocexArbitraries.multilineTexts(max), 1_000)
              .filter(text -> multiline.broken(text) != null)
              .toList());
    }
  }

  @Property(tries = 1, seed = "2015")
  void randomValuesBreakEveryRuleExceptShapeTextAndLists() {
    EnumSet<StandardRule> unbroken = EnumSet.allOf(StandardRule.class);
    unbroken.removeIf(rule -> rule.getGroup() == Rule.Group.SHAPE || NEVER_BROKEN.contains(rule));
    Stream.concat(
            samples(SocexArbitraries.editions(), 1_500), samples(SocexArbitraries.series(), 150))
        .flatMap(SocexArbitrariesTest::findings)
        .forEach(finding -> unbroken.remove(finding.getRule()));
    assertEquals(EnumSet.noneOf(StandardRule.class), unbroken, "rules that no random value breaks");
  }

  private static <T> Stream<T> samples(Arbitrary<T> arbitrary, int count) {
    return arbitrary.sampleStream().limit(count);
  }

  private static Stream<Finding> findings(Ruled value) {
    return SocexValidator.standard().validate(value).getFindings().stream();
  }

  private static void assertSound(Ruled value, Ruled rebuilt) {
    assertEquals(value, rebuilt);
    assertEquals(value.hashCode(), rebuilt.hashCode());
    assertEquals(value.toString(), rebuilt.toString());
    assertEquals(
        List.of(),
        findings(value).filter(finding -> NEVER_BROKEN.contains(finding.getRule())).toList());
  }
}
