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
 * The text is an id: 1 to 64 lower-case ASCII letters and digits, in groups joined by single
 * hyphens, such as {@code strategic-2018}. Breaks {@link StandardRule#ID_FORMAT}. {@code null} is
 * valid.
 */
@Documented
@Constraint(validatedBy = Slug.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.id-format}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Checks ids without a regular expression, which would overflow the stack on a long text. */
  final class Validator extends ValueConstraint<Slug, CharSequence> {
    /** The maximum number of characters of an id, and therefore of a reference. */
    public static final int MAX_LENGTH = 64;

    /** Called by the provider. */
    public Validator() {}

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      return isSlug(value) ? null : StandardRule.ID_FORMAT;
    }

    /**
     * Returns whether a text is a well-formed id.
     *
     * @param text any text
     * @return true if it is
     */
    public static boolean isSlug(CharSequence text) {
      int length = text.length();
      if (length == 0 || length > MAX_LENGTH) {
        return false;
      }
      boolean hyphenAllowed = false;
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (c == '-') {
          if (!hyphenAllowed) {
            return false;
          }
          hyphenAllowed = false;
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
          hyphenAllowed = true;
        } else {
          return false;
        }
      }
      return hyphenAllowed;
    }
  }
}
