package org.socex.core;

import org.immutables.value.Value;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;

/** A number of people as a source states it, such as "circa 225" or "over 400". */
@Value.Immutable
public sealed interface Headcount extends Ruled, WithHeadcount permits ImmutableHeadcount {

  /** {@return the number stated, 1 to 100,000} */
  @Range(min = 1, max = 100_000)
  int getCount();

  /** {@return how exactly it is stated; {@link HeadcountQualifier#EXACT} if not given} */
  @Value.Default
  default HeadcountQualifier getQualifier() {
    return HeadcountQualifier.EXACT;
  }

  /**
   * Returns an exact number of people.
   *
   * @param count the number, 1 to 100,000; validation reports any other
   * @return the headcount
   */
  static Headcount of(int count) {
    return builder().count(count).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Headcount. Not thread-safe; reusable. */
  final class Builder extends ImmutableHeadcount.Builder {
    Builder() {}
  }
}
