/**
 * The SOCEX conference series as immutable types, with the rules of a sound programme.
 *
 * <p>Start at {@link org.socex.core.Edition}, one conference, and {@link
 * org.socex.core.validation.SocexValidator}, which judges it.
 */
module org.socex.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires static org.immutables.value;

  exports org.socex.core;
  exports org.socex.core.rule;
  exports org.socex.core.validation;
}
