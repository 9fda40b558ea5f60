package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;

/** A hostile text is a sound name, or breaks exactly the rule that it names. */
class HostileTextsTest {

  static List<HostileText> texts() {
    return HostileTexts.all();
  }

  @Test
  void thereAreMoreThan300AndNoTwoAreAlike() {
    Set<String> names = new HashSet<>();
    Set<String> texts = new HashSet<>();
    assertEquals(
        List.of(),
        texts().stream()
            .filter(each -> !names.add(each.name()) | !texts.add(each.text()))
            .toList());
    assertTrue(texts.size() > 300, () -> "there are only " + texts.size());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hostileTextAsRoomNameIsAcceptedOrBreaksTheRuleItNames(HostileText hostile) {
    Room room = Room.builder().id("hall").name(hostile.text()).build();
    List<Rule> broken =
        SocexValidator.standard().validate(room).getFindings().stream()
            .map(Finding::getRule)
            .toList();
    assertEquals(hostile.refusal().stream().toList(), broken);
  }
}
