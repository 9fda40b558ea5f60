package org.socex.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in an edition that another format cannot say as well, or at all. Immutable.
 *
 * <p>These codes are in use:
 *
 * <ul>
 *   <li>{@code no-counterpart}: the format has no place for it, and it is left out.
 *   <li>{@code flattened}: its text is there, its structure is not.
 *   <li>{@code extension}: it is there under a name that only SOCEX knows.
 *   <li>{@code status-combined}: several statuses hold at once, and many readers see the first.
 *   <li>{@code dates-unknown}, {@code time-unknown}: it needs a date or time, which the edition
 *       does not tell and nobody should invent.
 *   <li>{@code end-before-start}: it does not end after it starts, so that its end is left out.
 *   <li>{@code ref-dangling}: it refers to something that is not there.
 *   <li>{@code room-unknown}: the format wants a room, and gets a stand-in.
 *   <li>{@code not-taking-place}: the format cannot say that something does not take place, so that
 *       it is left out.
 *   <li>{@code order}: the entries come in another order.
 * </ul>
 */
public final class Loss {
  private final String code;
  private final String pointer;

  /**
   * Makes a loss.
   *
   * @param code what kind of loss it is, in lower-case words joined by hyphens
   * @param pointer where in the edition, as an RFC 6901 JSON Pointer
   */
  public Loss(String code, String pointer) {
    this.code = Objects.requireNonNull(code, "code");
    this.pointer = Objects.requireNonNull(pointer, "pointer");
  }

  /** {@return what kind of loss it is, such as {@code no-counterpart}} */
  public String getCode() {
    return code;
  }

  /**
   * {@return where in the edition, as an RFC 6901 JSON Pointer such as {@code /sessions/3/chair}}
   */
  public String getPointer() {
    return pointer;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Loss loss && code.equals(loss.code) && pointer.equals(loss.pointer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, pointer);
  }

  /** Returns code and pointer, such as {@code no-counterpart /sessions/3/chair}. */
  @Override
  public String toString() {
    return code + " " + pointer;
  }
}
