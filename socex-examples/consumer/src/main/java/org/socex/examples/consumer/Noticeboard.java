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

/** Drafts editions, judges them, and announces what others send. Immutable and thread-safe. */
public final class Noticeboard {
  private static final SocexValidator DRAFTS =
      SocexValidator.builder().profile(Profile.DRAFT).build();

  private final SocexJson json = SocexJson.standard();

  /** Makes a noticeboard. */
  public Noticeboard() {}

  /**
   * Drafts an edition: the second Tuesday and Wednesday of its strand's month.
   *
   * @param strand the strand
   * @param year the year, from the strand's first
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
   * Judges a draft, more leniently than what is announced.
   *
   * @param draft the draft
   * @return what was found
   */
  public ValidationReport judge(Edition draft) {
    return DRAFTS.validate(draft);
  }

  /**
   * Turns what somebody sent into what anybody may read.
   *
   * @param document an edition as JSON
   * @return its public form as JSON
   * @throws InvalidSocexException if the document has an error; the exception carries all findings
   */
  public byte[] announce(byte[] document) {
    return json.write(json.readEdition(document).orElseThrow().forPublication());
  }
}
