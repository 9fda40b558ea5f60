package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.socex.core.Address;
import org.socex.core.Edition;
import org.socex.core.Venue;

/** Words that several formats share. */
final class Words {
  private Words() {}

  /** Returns an enum constant as SOCEX JSON has it, such as {@code economic-crime}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns an address in one line, such as {@code Goodboys Lane, Reading RG7 3AE}. */
  static String oneLine(Address address) {
    List<String> parts = new ArrayList<>(address.getStreet());
    address.getLocality().ifPresent(parts::add);
    parts.add(address.getTown() + address.getPostcode().map(code -> " " + code).orElse(""));
    address.getCounty().ifPresent(parts::add);
    if (!address.getCountry().equals("GB")) {
      parts.add(address.getCountry());
    }
    return String.join(", ", parts);
  }

  /** Returns the venue in one line. */
  static String oneLine(Venue venue) {
    return venue.getName() + ", " + oneLine(venue.getAddress());
  }

  /** Returns a URN that names a session for those who have no page of it. */
  static String urn(Edition edition, String session) {
    return "urn:socex:"
        + of(edition.getStrand())
        + ":"
        + edition.getYear()
        + ":session:"
        + Slugs.of(session).orElse("unnamed");
  }
}
