package org.socex.core;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.socex.core.internal.PlainTextLiteral;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.StandardRule;

/**
 * The rules of a {@link Venue} about its rooms, and of an {@link Address} about its postcode, whose
 * form depends on the country.
 */
final class VenueRules {
  /** The postcodes of the United Kingdom, as the government publishes their pattern. */
  private static final Pattern UK_POSTCODE =
      Pattern.compile(
          "GIR 0AA|([A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]"
              + "|[A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2})");

  /** Outside the United Kingdom, a postcode is any short plain text. */
  private static final PlainText.Validator FOREIGN_POSTCODE = new PlainText.Validator();

  private static final int MAX_POSTCODE = 10;

  static {
    FOREIGN_POSTCODE.initialize(new PlainTextLiteral(MAX_POSTCODE, false));
  }

  private VenueRules() {}

  static void check(Venue venue, Findings findings) {
    List<Room> rooms = venue.getRooms();
    IdentityRules.idDuplicate(
        "/rooms", rooms, Room::getId, EditionIndex.byId(rooms, Room::getId), findings);
    capacityRoom(venue, findings);
  }

  private static void capacityRoom(Venue venue, Findings findings) {
    List<Room> rooms = venue.getRooms();
    Optional<Integer> max = venue.getCapacity();
    for (int i = 0; i < rooms.size(); i++) {
      Optional<Integer> capacity = rooms.get(i).getCapacity();
      if (max.isPresent() && capacity.isPresent() && capacity.get() > max.get()) {
        findings.add(
            StandardRule.CAPACITY_ROOM,
            "/rooms/" + i + "/capacity",
            Facts.none().with("capacity", capacity.get()).with("max", max.get()),
            "/capacity");
      }
    }
  }

  static void check(Address address, Findings findings) {
    String postcode = address.getPostcode().orElse(null);
    if (postcode != null && address.getCountry().equals("GB")) {
      postcodeFormat(postcode, findings);
    } else if (postcode != null) {
      foreignPostcode(postcode, findings);
    }
  }

  private static void postcodeFormat(String postcode, Findings findings) {
    if (postcode.length() > MAX_POSTCODE || !UK_POSTCODE.matcher(postcode).matches()) {
      findings.add(StandardRule.POSTCODE_FORMAT, "/postcode");
    }
  }

  private static void foreignPostcode(String postcode, Findings findings) {
    StandardRule broken = FOREIGN_POSTCODE.broken(postcode);
    if (broken != null) {
      findings.add(broken, "/postcode", FOREIGN_POSTCODE.facts(postcode));
    }
  }
}
