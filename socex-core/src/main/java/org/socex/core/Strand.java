package org.socex.core;

import java.time.Month;
import java.util.Optional;
import org.socex.core.rule.Coded;

/** A line of conferences within the series. Each has one edition a year, which lasts two days. */
public enum Strand implements Coded {
  /** The Strategic Conference, for senior officers, every May since 2015. */
  STRATEGIC(
      "Strategic Conference",
      Optional.empty(),
      Month.MAY,
      2015,
      "senior management teams of law enforcement agencies"),
  /** The Economic Crime Conference, every November since 2016. */
  ECONOMIC_CRIME(
      "Economic Crime Conference",
      Optional.of("Financial Crime Conference"),
      Month.NOVEMBER,
      2016,
      "operational staff in economic crime");

  /** The number of days that an edition of any strand lasts. */
  public static final int DAYS = 2;

  private final String code = Coded.wordOf(this);
  private final String displayName;
  private final Optional<String> formerName;
  private final Month month;
  private final int firstYear;
  private final String audience;

  Strand(
      String displayName,
      Optional<String> formerName,
      Month month,
      int firstYear,
      String audience) {
    this.displayName = displayName;
    this.formerName = formerName;
    this.month = month;
    this.firstYear = firstYear;
    this.audience = audience;
  }

  /** {@return the name in daily use, such as {@code Strategic Conference}} */
  public String getDisplayName() {
    return displayName;
  }

  /** {@return the first name, if the strand has been renamed} */
  public Optional<String> getFormerName() {
    return formerName;
  }

  /** {@return the month in which its editions start} */
  public Month getMonth() {
    return month;
  }

  /** {@return the year of its first edition} */
  public int getFirstYear() {
    return firstYear;
  }

  /** {@return the people that it is for, as a phrase in English} */
  public String getAudience() {
    return audience;
  }

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code economic-crime}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static Strand of(String code) {
    return Coded.of(Strand.class, code);
  }
}
