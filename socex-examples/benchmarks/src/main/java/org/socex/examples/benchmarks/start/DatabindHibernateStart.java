package org.socex.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Hibernate;

/** Reads and validates one document with databind and Hibernate Validator, on the same types. */
public final class DatabindHibernateStart {
  private DatabindHibernateStart() {}

  /**
   * Prints the number of delegates and the number of findings.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  @SuppressWarnings("SystemOut") // prints its result
  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    Edition edition = Databind.read(json);
    System.out.println(edition.getDelegates().size());
    System.out.println(Hibernate.validate(edition).size());
  }
}
