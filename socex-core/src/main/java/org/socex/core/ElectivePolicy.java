package org.socex.core;

import org.immutables.value.Value;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;

/** How delegates choose among the elective sessions of an edition. */
@Value.Immutable
public sealed interface ElectivePolicy extends Ruled, WithElectivePolicy
    permits ImmutableElectivePolicy {

  /**
   * {@return how many elective sessions each delegate picks, 1 to 100,000, such as four of eight}
   */
  @Range(min = 1, max = 100_000)
  int getChoose();

  /**
   * Returns a policy by which each delegate picks a number of elective sessions.
   *
   * @param choose the number, 1 to 100,000; validation reports any other
   * @return the policy
   */
  static ElectivePolicy of(int choose) {
    return builder().choose(choose).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an ElectivePolicy. Not thread-safe; reusable. */
  final class Builder extends ImmutableElectivePolicy.Builder {
    Builder() {}
  }
}
