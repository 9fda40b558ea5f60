package org.socex.examples.formats;

import java.util.ArrayList;
import java.util.List;
import org.socex.core.Address;
import org.socex.core.Speaker;
import org.socex.core.Venue;

/** Writes parts of an edition as one line of text, for formats that have no structure for them. */
final class OneLine {
  private OneLine() {}

  /** {@return an address, such as {@code Goodboys Lane, Reading RG7 3AE}} */
  static String of(Address address) {
    List<String> parts = new ArrayList<>(address.getStreet());
    address.getLocality().ifPresent(parts::add);
    parts.add(address.getTown() + address.getPostcode().map(code -> " " + code).orElse(""));
    address.getCounty().ifPresent(parts::add);
    if (!address.getCountry().equals("GB")) {
      parts.add(address.getCountry());
    }
    return String.join(", ", parts);
  }

  /** {@return the name and address of a venue} */
  static String of(Venue venue) {
    return venue.getName() + ", " + of(venue.getAddress());
  }

  /** {@return a speaker with title and post-nominals, such as {@code Commander Ada Moss KPM}} */
  static String of(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    speaker.getTitle().ifPresent(parts::add);
    parts.add(speaker.getName());
    parts.addAll(speaker.getPostNominals());
    return String.join(" ", parts);
  }
}
