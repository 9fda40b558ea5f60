package org.socex.examples.formats;

/**
 * Something unusual in a schedule, and what the reader did about it. Immutable.
 *
 * @param code its kind, in lower-case words joined by hyphens, such as {@code end-late}
 * @param pointer where in the schedule, as an RFC 6901 JSON Pointer
 * @param message a sentence for people; of the schedule it repeats only dates and numbers
 */
public record FrabNote(String code, String pointer, String message) {

  /** Returns code, pointer and message, such as {@code end-late /schedule/conference/end: …}. */
  @Override
  public String toString() {
    return code + " " + pointer + ": " + message;
  }
}
