package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text is an absolute {@code http} or {@code https} URL in ASCII, of at most 2,048 characters,
 * as RFC 3986 defines it. Its host is an IP literal, or labels of 1 to 63 letters, digits and inner
 * hyphens. Its port, if any, is from 1 to 65535. Breaks {@link StandardRule#URL_FORMAT}. {@code
 * null} is valid.
 */
@Documented
@Constraint(validatedBy = WebAddress.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.url-format}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /**
   * Checks URLs by the grammar of RFC 3986. {@link java.net.URI} follows the older RFC 2396 and
   * accepts letters outside ASCII. It is used here only for IPv6 addresses.
   */
  final class Validator extends ValueConstraint<WebAddress, CharSequence> {
    private static final int MAX_LENGTH = 2048;
    private static final String UNRESERVED = "A-Za-z0-9\\-._~!$&'()*+,;=";

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final int MAX_PORT = 65_535;

    private static final Pattern URL =
        Pattern.compile(
            "(?i:https?)://"
                + ("(?:" + some(":") + "@)?")
                + ("(?:(?<literal>\\[[^\\]/?#%]*])|" + LABEL + "(?:\\." + LABEL + ")*+)")
                + "(?::0*+(?<port>[1-9][0-9]{0,4}))?"
                + ("(?:/" + some(":@/") + ")?")
                + ("(?:\\?" + some(":@/?") + ")?")
                + ("(?:#" + some(":@/?") + ")?"));

    /** Called by the provider. */
    public Validator() {}

    /**
     * Returns an expression for any number of unreserved, percent-encoded and additional
     * characters.
     */
    private static String some(String more) {
      return "(?:[" + UNRESERVED + more + "]++|%[0-9A-Fa-f]{2})*+";
    }

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      return value.length() <= MAX_LENGTH && isUrl(value) ? null : StandardRule.URL_FORMAT;
    }

    private static boolean isUrl(CharSequence value) {
      Matcher url = URL.matcher(value);
      if (!url.matches()) {
        return false;
      }
      String port = url.group("port");
      String literal = url.group("literal");
      return (port == null || Integer.parseInt(port) <= MAX_PORT)
          && (literal == null || isIpLiteral(literal));
    }

    private static boolean isIpLiteral(String literal) {
      try {
        return new URI("http://" + literal + "/").getHost() != null;
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }
}
