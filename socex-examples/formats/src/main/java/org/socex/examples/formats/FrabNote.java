package org.socex.examples.formats;

/**
 * Something odd in a schedule, and what was made of it. Immutable.
 *
 * @param code what kind of thing it is, in lower-case words joined by hyphens, such as {@code
 *     end-late}
 * @param pointer where in the schedule, as an RFC 6901 JSON Pointer
 * @param message a sentence for people; it repeats nothing of the schedule but dates and numbers
 */
public record FrabNote(String code, String pointer, String message) {

  /** Returns all three, such as {@code end-late /schedule/conference/end: The conference …}. */
  @Override
  public String toString() {
    return code + " " + pointer + ": " + message;
  }
}
