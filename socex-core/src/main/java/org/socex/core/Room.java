package org.socex.core;

import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;

/** A room of a venue, in which one session takes place at a time. */
@Value.Immutable
public sealed interface Room extends Ruled, WithRoom permits ImmutableRoom {

  /** {@return the id, unique in the venue; sessions refer to it} */
  @Slug
  String getId();

  /** {@return the name on the door; at most 200 characters} */
  @PlainText(max = 200)
  String getName();

  /** {@return how many people it holds, 1 to 100,000} */
  Optional<@Range(min = 1, max = 100_000) Integer> getCapacity();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Room. Not thread-safe; reusable. */
  final class Builder extends ImmutableRoom.Builder {
    Builder() {}
  }
}
