package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Finding;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.SoundObjects;

/** Ids with the same hash code, as an attacker would choose them. */
class CollidingIdsTest {
  /** "an" and "c0" have the same hash code, and so have all texts made of equally many of them. */
  private static final List<String> IDS =
      IntStream.range(0, 4_096)
          .mapToObj(
              i ->
                  IntStream.range(0, 12)
                      .mapToObj(bit -> (i >> bit & 1) == 0 ? "an" : "c0")
                      .collect(Collectors.joining()))
          .toList();

  @Test
  void collidingIdsHaveOneHashCode() {
    assertEquals(1, IDS.stream().map(String::hashCode).distinct().count());
  }

  @Test
  void differentCollidingIdsAreNotDuplicates() {
    assertEquals(List.of(), duplicates(IDS));
  }

  @Test
  void equalCollidingIdsAreDuplicates() {
    List<String> ids = new ArrayList<>(IDS);
    ids.add(IDS.get(0));
    ids.add(IDS.get(4_000));
    ids.add(IDS.get(4_000));
    assertEquals(
        List.of("/delegates/4096/id", "/delegates/4097/id", "/delegates/4098/id"), duplicates(ids));
  }

  private static List<String> duplicates(List<String> ids) {
    Edition edition =
        SoundObjects.postponed(Strand.STRATEGIC, 2030).toBuilder()
            .addAllDelegates(ids.stream().map(SoundObjects::delegate).toList())
            .build();
    return SocexValidator.standard().validate(edition).getFindings().stream()
        .filter(finding -> finding.getRule() == StandardRule.ID_DUPLICATE)
        .map(Finding::getPointer)
        .toList();
  }
}
