/**
 * Reads and writes the SOCEX conference series as JSON.
 *
 * <p>Start at {@link org.socex.json.SocexJson}.
 */
module org.socex.json {
  requires transitive org.socex.core;
  requires transitive org.jspecify;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports org.socex.json;

  provides tools.jackson.databind.JacksonModule with
      org.socex.json.SocexModule;
}
