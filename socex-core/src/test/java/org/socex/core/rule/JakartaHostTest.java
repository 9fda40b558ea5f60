package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;

/** The host of this run is the one that the build names, and what it is said to be. */
class JakartaHostTest {

  @Test
  void itIsTheOneThatTheBuildNames() {
    String named = System.getProperty("socex.host");
    String host = JakartaHost.describe();
    if (named == null) {
      assertTrue(host.matches("hibernate-validator-9\\..*, no EL, .*"), host);
    } else {
      assertEquals(named, host);
    }
  }

  /** A message of the host's own is, so that text which stays text does so for our sake. */
  @Test
  void anExpressionIsEvaluatedWhereThereIsEl() {
    assertEquals(JakartaHost.hasEl() ? "49" : "${7*7}", message(new Expression("")));
  }

  private static String message(Object value) {
    try (ValidatorFactory factory = JakartaHost.open()) {
      return factory.getValidator().validate(value).iterator().next().getMessage();
    }
  }

  record Expression(@PlainText(max = 1, message = "${7*7}") String text) {}
}
