/**
 * The SOCEX conference series as JSON inside a host's own types, through the host's Jackson 2
 * mapper: add {@link org.socex.jackson2.SocexModule} to it, or let it find the module.
 */
@SuppressWarnings("module") // the digit at the end is Jackson's version
module org.socex.jackson2 {
  requires transitive org.socex.json;
  requires transitive com.fasterxml.jackson.databind;

  exports org.socex.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      org.socex.jackson2.SocexModule;
}
