package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is an ASCII e-mail address of at most 254 characters: a dot-atom of at most 64 (RFC
 * 5322), {@code @}, and two or more host labels (RFC 1123), the last with a letter. Quoted local
 * parts and address literals are not allowed. Breaks {@link StandardRule#EMAIL_FORMAT}. {@code
 * null} is valid.
 */
@Documented
@Constraint(validatedBy = EmailAddress.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.email-format}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Checks e-mail addresses in one pass. */
  final class Validator extends ValueConstraint<EmailAddress, CharSequence> {
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final int MAX_LABEL = 63;
    private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";

    private static final byte MARK = 1;
    private static final byte HYPHEN = 2;
    private static final byte ALPHANUMERIC = 3;

    /** The roles that each ASCII character can have in an address; 0 if it has none. */
    private static final byte[] KINDS = new byte[0x80];

    static {
      for (char c = 0; c < KINDS.length; c++) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
          KINDS[c] = ALPHANUMERIC;
        } else if (ATOM_MARKS.indexOf(c) >= 0) {
          KINDS[c] = c == '-' ? HYPHEN : MARK;
        }
      }
    }

    /** Called by the provider. */
    public Validator() {}

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      if (value.length() > MAX_LENGTH) {
        return StandardRule.EMAIL_FORMAT;
      }
      String address = value.toString();
      int at = localPart(address);
      return at > 0 && isHost(address, at + 1) ? null : StandardRule.EMAIL_FORMAT;
    }

    /** Returns the index of the {@code @} after a dot-atom, or -1. */
    private static int localPart(String text) {
      boolean dotAllowed = false;
      for (int i = 0; i < text.length() && i <= MAX_LOCAL_PART; i++) {
        char c = text.charAt(i);
        if (kind(c) > 0) {
          dotAllowed = true;
        } else if (!dotAllowed) {
          return -1;
        } else if (c == '@') {
          return i;
        } else if (c == '.') {
          dotAllowed = false;
        } else {
          return -1;
        }
      }
      return -1;
    }

    /**
     * Returns whether there are two or more labels between dots and the last has a letter, which an
     * IP address does not have.
     */
    private static boolean isHost(String text, int start) {
      int labels = 1;
      int label = start;
      int last = 0;
      for (int i = start; i < text.length(); i++) {
        char c = text.charAt(i);
        int kind = kind(c);
        if (c == '.') {
          if (last != ALPHANUMERIC || i - label > MAX_LABEL) {
            return false;
          }
          labels++;
          label = i + 1;
        } else if (kind != ALPHANUMERIC && (kind != HYPHEN || i == label)) {
          return false;
        }
        last = kind;
      }
      return labels >= 2
          && last == ALPHANUMERIC
          && text.length() - label <= MAX_LABEL
          && hasLetter(text, label);
    }

    private static boolean hasLetter(String text, int start) {
      for (int i = start; i < text.length(); i++) {
        if (Character.isLetter(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private static int kind(char c) {
      return c < KINDS.length ? KINDS[c] : 0;
    }
  }
}
