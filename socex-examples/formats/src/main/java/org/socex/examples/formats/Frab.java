package org.socex.examples.formats;

import org.socex.core.Edition;
import org.socex.core.Strand;

/**
 * Writes and reads frab's schedule.json, which most conference tools import and export.
 *
 * <p>A document holds one edition. Sessions are written if they may be published and have a date
 * and a time. Attributes of the edition that frab has no member for are written as socex JSON under
 * {@code conference.meta.socex}, and read from there.
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
   * Reads a schedule leniently: anything unusual or missing gives a note. Throws nothing, whatever
   * the bytes.
   *
   * @param json a document in UTF-8, of at most 16 MiB
   * @param strand the strand of the edition, which a schedule does not name
   * @return the edition, if the document is a schedule, and the notes
   */
  public static FrabReading read(byte[] json, Strand strand) {
    FrabNotes notes = new FrabNotes();
    return new FrabReading(
        FrabDocument.parse(json, notes)
            .flatMap(document -> new FrabReader(document, strand, notes).edition()),
        notes.list());
  }
}
