package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The text is plain, in Unicode's form NFC, not blank and not too long. Breaks the first that
 * applies of {@link StandardRule#TEXT_LENGTH}, {@link StandardRule#TEXT_CHARACTERS} or {@link
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

  /** {@return the maximum number of code points, at least 1} */
  int max();

  /** {@return whether line feeds are allowed; all other control characters are forbidden} */
  boolean multiline() default false;

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.text-blank}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Checks texts. It checks the length first, because normalising a long text can take seconds. */
  final class Validator extends ValueConstraint<PlainText, CharSequence> {
    /** The first combining mark. A text of lower code points is always in NFC. */
    private static final int FIRST_COMBINING = 0x300;

    /** The dashes, quotation marks and dots of ordinary typography are in NFC, too. */
    private static final int FIRST_DASH = 0x2010;

    private static final int LAST_DOT = 0x2027;

    /**
     * Unicode's limit for streams (UAX #15). Normalising a longer row of marks takes quadratic
     * time.
     */
    private static final int MAX_MARKS = 30;

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
      if (isTooLong(value)) {
        return StandardRule.TEXT_LENGTH;
      }
      String text = value.toString();
      boolean blank = true;
      boolean ascii = true;
      for (int i = 0; i < text.length() && ascii; i++) {
        char c = text.charAt(i);
        ascii = c >= ' ' && c <= '~';
        blank &= c == ' ';
      }
      if (!ascii) {
        if (problem(text) != null) {
          return StandardRule.TEXT_CHARACTERS;
        }
        blank = isBlank(text);
      }
      return blank ? StandardRule.TEXT_BLANK : null;
    }

    /**
     * Returns whether the text is too long, without counting the code points of a very long one.
     */
    private boolean isTooLong(CharSequence text) {
      return text.length() > max
          && (text.length() > 2L * max || Character.codePointCount(text, 0, text.length()) > max);
    }

    private static boolean isBlank(String text) {
      int c;
      for (int i = 0; i < text.length(); i += Character.charCount(c)) {
        c = text.codePointAt(i);
        if (!isBlank(c)) {
          return false;
        }
      }
      return true;
    }

    /**
     * Returns whether a character is white space, a line feed or a character without width. Other
     * control characters do not count.
     */
    private static boolean isBlank(int c) {
      return c == '\n'
          || Character.isSpaceChar(c)
          || (c >= 0x200B && c <= 0x200D)
          || c == 0x2060
          || c == 0xFEFF;
    }

    @Override
    public Facts facts(CharSequence value) {
      if (isTooLong(value)) {
        return Facts.none()
            .with("length", Character.codePointCount(value, 0, value.length()))
            .with("max", max);
      }
      Facts problem = problem(value.toString());
      return problem == null ? Facts.none() : problem;
    }

    /** Returns what is wrong with the characters of a text, or null. */
    private @Nullable Facts problem(String text) {
      int at = 1;
      int marks = 0;
      boolean composed = true;
      int c;
      for (int i = 0; i < text.length(); i += Character.charCount(c), at++) {
        c = text.codePointAt(i);
        Problem problem = c == '\n' && multiline ? null : Problem.of(c);
        if (problem != null) {
          return Facts.none().with("kind", problem).withCharacter("character", c).with("at", at);
        }
        marks = c >= FIRST_COMBINING && isMark(c) ? marks + 1 : 0;
        if (marks > MAX_MARKS) {
          return Facts.none().with("kind", Problem.MARKS).with("at", at - MAX_MARKS);
        }
        composed &= c < FIRST_COMBINING || (c >= FIRST_DASH && c <= LAST_DOT);
      }
      return composed || Normalizer.isNormalized(text, Normalizer.Form.NFC)
          ? null
          : Facts.none().with("kind", Problem.NOT_COMPOSED);
    }

    private static boolean isMark(int c) {
      return switch (Character.getType(c)) {
        case Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK ->
            true;
        default -> false;
      };
    }

    /** The problems that the characters of a text can have. */
    private enum Problem implements Coded {
      CONTROL,
      DIRECTION,
      SURROGATE,
      NONCHARACTER,
      MARKS,
      NOT_COMPOSED;

      static @Nullable Problem of(int c) {
        if (Character.getType(c) == Character.CONTROL) {
          return CONTROL;
        } else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
          return DIRECTION;
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          return SURROGATE;
        }
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE ? NONCHARACTER : null;
      }

      @Override
      public String getCode() {
        return Coded.wordOf(this);
      }
    }
  }
}
