package org.socex.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/**
 * Builds an edition with two mistakes, validates it, writes it as JSON, and reads the JSON with a
 * third mistake in it.
 */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints the findings of both reports.
   *
   * @param args unused
   */
  @SuppressWarnings("SystemOut") // a program for the terminal
  public static void main(String[] args) {
    // README: from here
    Edition edition =
        Edition.builder()
            .id("strategic-2032")
            .strand(Strand.STRATEGIC)
            .year(2032)
            .name("Strategic SOCEX 2032")
            .dates(DateSpan.of(LocalDate.of(2032, 5, 18), LocalDate.of(2032, 5, 20)))
            .capacity(225)
            .build();
    ValidationReport report = SocexValidator.standard().validate(edition);
    report.getFindings().forEach(System.out::println);

    SocexJson json = SocexJson.standard();
    String document = new String(json.writePretty(edition), UTF_8).replace("2032-05-20", "20 May");
    ReadResult<Edition> result = json.readEdition(document);
    result.getReport().getFindings().forEach(System.out::println);
    // README: to here
  }
}
