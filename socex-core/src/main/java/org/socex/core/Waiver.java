package org.socex.core;

import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Ruled;

/**
 * A recorded decision that an edition may break a policy rule. The findings of that rule become
 * infos.
 */
@Value.Immutable
public sealed interface Waiver extends Ruled, WithWaiver permits ImmutableWaiver {

  /** {@return the code of the rule, such as {@code edition-weekend}} */
  String getRule();

  /** {@return the reason for the decision; at most 500 characters} */
  @PlainText(max = 500)
  String getReason();

  /** {@return who decided it; at most 200 characters} */
  Optional<@PlainText(max = 200) String> getApprovedBy();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Waiver. Not thread-safe; reusable. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
