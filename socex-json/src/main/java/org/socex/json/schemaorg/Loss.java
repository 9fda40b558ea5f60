package org.socex.json.schemaorg;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Coded;

/**
 * A part of an edition that another format cannot express, or cannot express as well. Immutable.
 */
public final class Loss {
  private final Code code;
  private final String pointer;

  private Loss(Code code, String pointer) {
    this.code = code;
    this.pointer = pointer;
  }

  /**
   * Returns a loss.
   *
   * @param code what kind of loss it is
   * @param pointer the place in the edition, as an RFC 6901 JSON Pointer
   * @return the loss
   */
  public static Loss of(Code code, String pointer) {
    return new Loss(
        Objects.requireNonNull(code, "code"), Objects.requireNonNull(pointer, "pointer"));
  }

  /** {@return what kind of loss it is} */
  public Code getCode() {
    return code;
  }

  /**
   * {@return the place in the edition, as an RFC 6901 JSON Pointer such as {@code
   * /sessions/3/chair}}
   */
  public String getPointer() {
    return pointer;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Loss loss && code == loss.code && pointer.equals(loss.pointer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, pointer);
  }

  /** Returns code and pointer, such as {@code no-counterpart /sessions/3/chair}. */
  @Override
  public String toString() {
    return code.getCode() + " " + pointer;
  }

  /** The kinds of losses. */
  public enum Code implements Coded {
    /** The format has no place for it. It is left out. */
    NO_COUNTERPART,
    /** Its text is kept, but its structure is lost. */
    FLATTENED,
    /** It is written under a name that only socex knows. */
    EXTENSION,
    /** Several statuses apply at once. Many programs read only the first. */
    STATUS_COMBINED,
    /** It needs a date, but the edition has none. It is left out. */
    DATES_UNKNOWN,
    /** It needs a time of day, but the session has none. It is left out. */
    TIME_UNKNOWN,
    /** It does not end after it starts. Its end is left out. */
    END_BEFORE_START,
    /** It refers to something that the edition does not have. The reference is left out. */
    REF_DANGLING,
    /** The format requires a room, but the session has none. A placeholder is written instead. */
    ROOM_UNKNOWN,
    /** It does not take place, and the format cannot express that. It is left out. */
    NOT_TAKING_PLACE,
    /** The entries are written in another order. */
    ORDER;

    private final String code = Coded.wordOf(this);

    /** {@return the code, such as {@code no-counterpart}} */
    @Override
    public String getCode() {
      return code;
    }

    /**
     * Finds the constant of a code.
     *
     * @param code a code, such as {@code no-counterpart}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this code; the message lists the codes
     */
    public static Code of(String code) {
      return Coded.of(Code.class, code);
    }
  }
}
