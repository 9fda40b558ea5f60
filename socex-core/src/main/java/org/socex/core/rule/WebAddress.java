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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text is an absolute {@code http} or {@code https} URL with a host, in ASCII, of at most 2,048
 * characters, as RFC 3986 has it. Breaks {@link StandardRule#URL_FORMAT}. {@code null} is valid.
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

  /** {@return the template of the message, that of the broken rule} */
  String message() default "{socex.url-format}";

  /** {@return the validation groups; Default if none} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /**
   * Judges URLs by RFC 3986. {@link URI} follows its predecessor and takes non-ASCII letters, and
   * refuses host names such as {@code a_b}; it only judges IPv6 literals here.
   */
  final class Validator extends ValueConstraint<WebAddress, CharSequence> {
    private static final int MAX_LENGTH = 2048;
    private static final String UNRESERVED = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final String HOST = UNRESERVED + SUB_DELIMITERS;
    private static final String USER_INFO = HOST + ":";
    private static final String PATH = USER_INFO + "@/";
    private static final String QUERY = PATH + "?";

    /** Called by the provider. */
    public Validator() {}

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      return value.length() <= MAX_LENGTH && isUrl(value.toString())
          ? null
          : StandardRule.URL_FORMAT;
    }

    private static boolean isUrl(String url) {
      int start = url.indexOf("://") + 3;
      String scheme = url.substring(0, Math.max(0, start - 3)).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        return false;
      }
      int end = indexOf(url, "/?#", start, url.length());
      int fragment = indexOf(url, "#", end, url.length());
      int query = indexOf(url, "?", end, fragment);
      return isAuthority(url.substring(start, end))
          && consistsOf(url, end, query, PATH)
          && consistsOf(url, Math.min(query + 1, fragment), fragment, QUERY)
          && consistsOf(url, Math.min(fragment + 1, url.length()), url.length(), QUERY);
    }

    private static boolean isAuthority(String authority) {
      int host = authority.indexOf('@') + 1;
      int literalEnd = authority.indexOf(']', host);
      int colon = authority.indexOf(':', Math.max(host, literalEnd));
      int end = colon < 0 ? authority.length() : colon;
      return isPort(authority, end + 1)
          && consistsOf(authority, 0, Math.max(host - 1, 0), USER_INFO)
          && (literalEnd < 0
              ? end > host && consistsOf(authority, host, end, HOST)
              : end == literalEnd + 1 && isIpLiteral(authority.substring(host, end)));
    }

    private static boolean isPort(String text, int start) {
      for (int i = start; i < text.length(); i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    }

    private static boolean isIpLiteral(String literal) {
      try {
        return !literal.contains("%") && new URI("http://" + literal + "/").getHost() != null;
      } catch (URISyntaxException e) {
        return false;
      }
    }

    /** Letters, digits and percent-encoded octets are allowed everywhere, beside the marks. */
    private static boolean consistsOf(String text, int start, int end, String marks) {
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == '%') {
          if (i + 2 >= end
              || Character.digit(text.charAt(i + 1), 16) < 0
              || Character.digit(text.charAt(i + 2), 16) < 0) {
            return false;
          }
        } else if (!(c >= 'a' && c <= 'z')
            && !(c >= 'A' && c <= 'Z')
            && !(c >= '0' && c <= '9')
            && marks.indexOf(c) < 0) {
          return false;
        }
      }
      return true;
    }

    /** Returns the index of the first of some characters, or {@code end}. */
    private static int indexOf(String text, String characters, int start, int end) {
      for (int i = start; i < end; i++) {
        if (characters.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return end;
    }
  }
}
