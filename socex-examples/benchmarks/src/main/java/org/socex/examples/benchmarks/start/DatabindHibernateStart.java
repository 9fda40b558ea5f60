package org.socex.examples.benchmarks.start;

import java.io.IOException;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Hibernate;

/** Reads and judges one document with databind and Hibernate Validator, on the same types. */
public final class DatabindHibernateStart {
  private DatabindHibernateStart() {}

  /**
   * Prints how many delegates and findings there are.
   *
   * @param args the document
   * @throws IOException if it cannot be read
   */
  @SuppressWarnings("SystemOut") // a program for the terminal
  public static void main(String[] args) throws IOException {
    Edition edition = Databind.read(Given.document(args));
    // in one piece, and without a formatter that would be loaded for it
    System.out.println(
        Integer.toString(edition.getDelegates().size())
            .concat(" ")
            .concat(Integer.toString(Hibernate.validate(edition).size())));
  }
}
