package org.socex.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.CountryCode;
import org.socex.core.rule.Findings;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Ruled;

/** A postal address in the terms of schema.org and Royal Mail. */
@Value.Immutable
public sealed interface Address extends Ruled, WithAddress permits ImmutableAddress {

  /** The maximum number of street lines in an address. */
  int MAX_STREET_LINES = 5;

  /**
   * {@return the address lines above the locality and the town; at most 5, each of at most 200
   * characters}
   */
  @ListSize(max = MAX_STREET_LINES)
  List<@PlainText(max = 200) String> getStreet();

  /** {@return the dependent locality, such as {@code Mortimer Common}; at most 200 characters} */
  Optional<@PlainText(max = 200) String> getLocality();

  /** {@return the post town, such as {@code Reading}; at most 200 characters} */
  @PlainText(max = 200)
  String getTown();

  /** {@return the county; at most 200 characters} */
  Optional<@PlainText(max = 200) String> getCounty();

  /**
   * {@return the postcode; in {@code GB} it is in upper case with one space, such as {@code RG7
   * 3AE}, in other countries it is plain text of at most 10 characters}
   */
  Optional<String> getPostcode();

  /** {@return the ISO 3166-1 alpha-2 code of the country; {@code GB} if not given} */
  @Value.Default
  @CountryCode
  default String getCountry() {
    return "GB";
  }

  @Override
  default void check(Findings findings) {
    VenueRules.check(this, findings);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an Address. Not thread-safe; reusable. */
  final class Builder extends ImmutableAddress.Builder {
    Builder() {}
  }
}
