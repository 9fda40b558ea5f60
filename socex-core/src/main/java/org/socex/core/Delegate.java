package org.socex.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.CountryCode;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;

/**
 * A person who attends. Delegates are serving officers and their details are sensitive: {@code
 * toString()} shows only the id and the status.
 */
@Value.Immutable
public sealed interface Delegate extends Ruled, WithDelegate permits ImmutableDelegate {

  /** The maximum number of elective sessions that a delegate can pick. */
  int MAX_ELECTIVES = 50;

  /** {@return the id, unique in the edition} */
  @Slug
  String getId();

  /** {@return the name; at most 200 characters} */
  @Value.Redacted
  @PlainText(max = 200)
  String getName();

  /** {@return the e-mail address; at most 254 characters} */
  @Value.Redacted
  Optional<@EmailAddress String> getEmail();

  /** {@return the force or body; at most 200 characters} */
  @Value.Redacted
  @PlainText(max = 200)
  String getOrganisation();

  /** {@return the office held; at most 200 characters} */
  @Value.Redacted
  Optional<@PlainText(max = 200) String> getRole();

  /** {@return the ISO 3166-1 alpha-2 code of the country; {@code GB} if not given} */
  @Value.Default
  @Value.Redacted
  @CountryCode
  default String getCountry() {
    return "GB";
  }

  /** {@return the status of the booking; {@link BookingStatus#CONFIRMED} if not given} */
  @Value.Default
  default BookingStatus getStatus() {
    return BookingStatus.CONFIRMED;
  }

  /** {@return the ids of the elective sessions picked, in order of preference; at most 50} */
  @Value.Redacted
  @ListSize(max = MAX_ELECTIVES)
  List<String> getElectives();

  /** {@return the day of booking, in a year from 1900 to 2200} */
  @Value.Redacted
  Optional<@Range(min = 1900, max = 2200) LocalDate> getBookedOn();

  /**
   * {@return whether the delegate attends a hybrid edition online and therefore takes no place in
   * the venue; false if not given}
   */
  @Value.Default
  @Value.Redacted
  default boolean isOnline() {
    return false;
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Delegate. Not thread-safe; reusable. */
  final class Builder extends ImmutableDelegate.Builder {
    Builder() {}
  }
}
