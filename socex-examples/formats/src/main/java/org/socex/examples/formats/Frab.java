package org.socex.examples.formats;

import org.socex.core.Edition;
import org.socex.core.Strand;

/**
 * Writes and reads frab's schedule.json, which most conference tools import and export.
 *
 * <p>One document is one edition. Written is what may be published and has a date and a time; what
 * frab has no member for is under {@code conference.meta.socex}, as socex JSON, and is found there
 * again when the document is read.
 *
 * <pre>{@code
 * Converted schedule = Frab.of(edition);
 * FrabReading reading = Frab.read(bytes, Strand.STRATEGIC);
 * reading.notes().forEach(System.out::println);
 * reading.edition().ifPresent(SocexValidator.standard()::validate);
 * }</pre>
 */
public final class Frab {
  private Frab() {}

  /**
   * Converts an edition. Equal editions give equal documents.
   *
   * @param edition any edition, valid or not
   * @return the document and the losses
   */
  public static Converted of(Edition edition) {
    return new FrabWriter(edition).converted();
  }

  /**
   * Reads a schedule as generously as possible: what is odd or missing is noted and does not stop
   * it. Throws nothing, whatever the bytes.
   *
   * @param json a document, in UTF-8, of at most 16 MiB
   * @param strand the strand that the edition belongs to, which frab does not tell
   * @return the edition, unless the document is not such a schedule, and the notes
   */
  public static FrabReading read(byte[] json, Strand strand) {
    FrabNotes notes = new FrabNotes();
    return new FrabReading(
        FrabDocument.parse(json, notes)
            .flatMap(document -> new FrabReader(document, strand, notes).edition()),
        notes.list());
  }
}
