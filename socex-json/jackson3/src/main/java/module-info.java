/**
 * The SOCEX conference series as JSON inside a host's own types, through the host's Jackson 3
 * mapper: add {@link org.socex.jackson3.SocexModule} to it, or let it find the module.
 */
@SuppressWarnings("module") // the digit at the end is Jackson's version
module org.socex.jackson3 {
  requires transitive org.socex.json;
  requires transitive tools.jackson.databind;

  exports org.socex.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.socex.jackson3.SocexModule;
}
