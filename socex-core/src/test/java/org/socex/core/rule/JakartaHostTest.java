package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;

/** The host of this run is the one that the build names. */
class JakartaHostTest {

  @Test
  void hostOfThisRunIsTheOneThatTheBuildNames() {
    String named = System.getProperty("socex.host");
    String host = JakartaHost.describe();
    if (named == null) {
      assertTrue(host.matches("hibernate-validator-9\\..*, no EL, .*"), host);
    } else {
      assertEquals(named, host);
    }
  }

  /**
   * The host's own message is interpolated, so that ours would be, too, if they had expressions.
   */
  @Test
  void expressionIsEvaluatedOnlyIfThereIsEl() {
    assertEquals(JakartaHost.hasEl() ? "49" : "${7*7}", message(new Expression("")));
  }

  private static String message(Object value) {
    try (ValidatorFactory factory = JakartaHost.open()) {
      return factory.getValidator().validate(value).iterator().next().getMessage();
    }
  }

  record Expression(@PlainText(max = 1, message = "${7*7}") String text) {}
}
