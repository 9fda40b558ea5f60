package org.socex.examples.benchmarks.start;

import java.io.IOException;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.PlainDatabind;

/** Reads and judges one document with databind and Hibernate Validator, on plain records. */
public final class PlainDatabindHibernateStart {
  private PlainDatabindHibernateStart() {}

  /**
   * Prints how many delegates and findings there are.
   *
   * @param args the document
   * @throws IOException if it cannot be read
   */
  @SuppressWarnings("SystemOut") // a program for the terminal
  public static void main(String[] args) throws IOException {
    PlainEdition edition = PlainDatabind.read(Given.document(args));
    // in one piece, and without a formatter that would be loaded for it
    System.out.println(
        Integer.toString(edition.delegates().size())
            .concat(" ")
            .concat(Integer.toString(Hibernate.validateErrors(edition).size())));
  }
}
