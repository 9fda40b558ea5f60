package org.socex.json;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.socex.json.schemaorg.Loss;

class EqualityTest {
  @Test
  void lossesAreEqualIfCodeAndPointerAre() {
    EqualsVerifier.forClass(Loss.class)
        // the constructor refuses it
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }
}
