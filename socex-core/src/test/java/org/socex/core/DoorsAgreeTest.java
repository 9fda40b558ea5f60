package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.core.rule.DoorComparison.sorted;

import jakarta.validation.groups.Default;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.socex.core.rule.Advisory;
import org.socex.core.rule.DoorComparison;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Breach;

/** SocexValidator and a Jakarta provider report the same breaches of random broken objects. */
class DoorsAgreeTest {

  @Property
  void randomEditionHasTheSameBreachesThroughBothDoors(@ForAll Edition edition) {
    assertAgreed(edition);
  }

  @Property
  void randomSeriesHasTheSameBreachesThroughBothDoors(@ForAll Series series) {
    assertAgreed(series);
  }

  @Property
  void randomVenueHasTheSameBreachesThroughBothDoors(@ForAll Venue venue) {
    assertAgreed(venue);
  }

  @Property
  void randomDelegateHasTheSameBreachesThroughBothDoors(@ForAll Delegate delegate) {
    assertAgreed(delegate);
  }

  @Property
  void randomTextHasTheSameBreachesThroughBothDoors(@ForAll Edition edition, @ForAll String any) {
    assertAgreed(
        edition
            .withId(any)
            .withName(any)
            .withWelcome(any)
            .withOnlineUrl(any)
            .withHost(any)
            .withPartners(any, any));
  }

  private static void assertAgreed(Ruled value) {
    assertEquals(
        DoorComparison.violations(value, Default.class, Advisory.class),
        sorted(SocexValidator.standard().validate(value).getFindings().stream().map(Breach::of)));
  }
}
