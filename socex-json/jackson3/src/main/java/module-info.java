/**
 * A module for a Jackson 3 mapper that reads and writes the SOCEX conference series inside a host's
 * own types. Add {@link org.socex.jackson3.SocexModule} to the mapper, or let the mapper find it.
 */
@SuppressWarnings("module") // the digit at the end is Jackson's version
module org.socex.jackson3 {
  requires transitive org.socex.json;
  requires transitive tools.jackson.databind;

  exports org.socex.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.socex.jackson3.SocexModule;
}
