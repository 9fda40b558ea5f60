package org.socex.examples.consumer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.core.rule.Profile;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;

/** Drafts, validates and announces editions. Immutable and thread-safe. */
public final class Noticeboard {
  private static final SocexValidator DRAFTS =
      SocexValidator.builder().profile(Profile.DRAFT).build();

  private final SocexJson json = SocexJson.standard();

  /** Creates a noticeboard. */
  public Noticeboard() {}

  /**
   * Drafts an edition on the second Tuesday and Wednesday of its strand's month.
   *
   * @param strand the strand
   * @param year the year, not before the strand's first year
   * @return the draft
   */
  public Edition draft(Strand strand, int year) {
    LocalDate tuesday =
        LocalDate.of(year, strand.getMonth(), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    return Edition.builder()
        .id("draft-" + year)
        .strand(strand)
        .year(year)
        .name(strand.getDisplayName() + " " + year)
        .dates(DateSpan.of(tuesday, tuesday.plusDays(1)))
        .build();
  }

  /**
   * Validates a draft under the profile for drafts, which tolerates gaps.
   *
   * @param draft the draft
   * @return the report
   */
  public ValidationReport judge(Edition draft) {
    return DRAFTS.validate(draft);
  }

  /**
   * Reads an edition and returns its public form.
   *
   * @param document an edition as JSON
   * @return the public form as JSON
   * @throws InvalidSocexException if the document has an error; the exception carries all findings
   */
  public byte[] announce(byte[] document) {
    return json.write(json.readEdition(document).orElseThrow().forPublication());
  }
}
