package org.socex.json.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.socex.core.Edition;

/** The URNs of an edition and of the objects in it, made from public ids only. */
record JsonLdNames(String edition) {
  private static final String SERIES = "urn:socex";

  /**
   * The characters besides letters and digits that stay as they are. A colon separates the parts of
   * a name.
   */
  private static final String UNRESERVED = "-._~";

  static JsonLdNames of(Edition edition) {
    return new JsonLdNames(strand(edition) + ":" + edition.getYear());
  }

  static String series() {
    return SERIES;
  }

  static String strand(Edition edition) {
    return SERIES + ":" + edition.getStrand().getCode();
  }

  static String venue(String id) {
    return SERIES + ":venue:" + encoded(id);
  }

  static String room(String venueId, String id) {
    return venue(venueId) + ":room:" + encoded(id);
  }

  String session(String id) {
    return edition + ":session:" + encoded(id);
  }

  String speaker(String id) {
    return edition + ":speaker:" + encoded(id);
  }

  /** Percent-encodes an id, because an id in a draft may not be well-formed. */
  private static String encoded(String id) {
    StringBuilder text = new StringBuilder();
    for (byte b : id.getBytes(UTF_8)) {
      boolean plain = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z');
      if (plain || UNRESERVED.indexOf(b) >= 0) {
        text.append((char) b);
      } else {
        text.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return text.toString();
  }
}
