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
 * 5322), {@code @}, and two or more host labels (RFC 1123). Quoted local parts and address literals
 * are not. Breaks {@link Rule#EMAIL_FORMAT}. {@code null} is valid.
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

  /** {@return the template of the message, that of the broken rule} */
  String message() default "{socex.email-format}";

  /** {@return the validation groups; Default if none} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Judges e-mail addresses in one pass. */
  final class Validator extends ValueConstraint<EmailAddress, CharSequence> {
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final int MAX_LABEL = 63;
    private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";

    /** Called by the provider. */
    public Validator() {}

    @Override
    public @Nullable Rule broken(CharSequence value) {
      int length = value.length();
      if (length > MAX_LENGTH) {
        return Rule.EMAIL_FORMAT;
      }
      int at = localPart(value, length);
      return at > 0 && isHost(value, at + 1, length) ? null : Rule.EMAIL_FORMAT;
    }

    /** Returns the index of the {@code @} behind a dot-atom, or -1. */
    private static int localPart(CharSequence text, int length) {
      boolean dotAllowed = false;
      for (int i = 0; i < length && i <= MAX_LOCAL_PART; i++) {
        char c = text.charAt(i);
        if (c == '@') {
          return dotAllowed ? i : -1;
        } else if (c == '.') {
          if (!dotAllowed) {
            return -1;
          }
          dotAllowed = false;
        } else if (isAlphanumeric(c) || ATOM_MARKS.indexOf(c) >= 0) {
          dotAllowed = true;
        } else {
          return -1;
        }
      }
      return -1;
    }

    private static boolean isHost(CharSequence text, int start, int end) {
      int labels = 0;
      int label = start;
      for (int i = start; i <= end; i++) {
        if (i == end || text.charAt(i) == '.') {
          if (!isLabel(text, label, i)) {
            return false;
          }
          labels++;
          label = i + 1;
        }
      }
      return labels >= 2;
    }

    private static boolean isLabel(CharSequence text, int start, int end) {
      if (start == end || end - start > MAX_LABEL) {
        return false;
      }
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        boolean inside = i > start && i < end - 1;
        if (!isAlphanumeric(c) && !(c == '-' && inside)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isAlphanumeric(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
  }
}
