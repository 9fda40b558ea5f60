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
 * The text is plain, in Unicode's NFC, neither blank nor too long. Breaks, in this order, {@link
 * StandardRule#TEXT_LENGTH}, {@link StandardRule#TEXT_CHARACTERS} or {@link
 * StandardRule#TEXT_BLANK}. {@code null} is valid.
 *
 * <p>On a type of your own:
 *
 * <pre>{@code
 * record Badge(@PlainText(max = 40) String line) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

  /** {@return the most code points, from 1} */
  int max();

  /** {@return whether line feeds are allowed; no other control character ever is} */
  boolean multiline() default false;

  /** {@return the template of the message, that of the broken rule} */
  String message() default "{socex.text-blank}";

  /** {@return the validation groups; Default if none} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Judges texts; the length first, since normalising a long one can take seconds. */
  final class Validator extends ValueConstraint<PlainText, CharSequence> {
    private int max;
    private boolean multiline;

    /** Called by the provider. */
    public Validator() {}

    @Override
    public void initialize(PlainText constraint) {
      max = constraint.max();
      multiline = constraint.multiline();
    }

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      return Characters.broken(value, max, multiline);
    }

    @Override
    public Facts facts(CharSequence value) {
      return Characters.facts(value, max, multiline);
    }
  }
}
