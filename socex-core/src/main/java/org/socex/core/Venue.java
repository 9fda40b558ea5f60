package org.socex.core;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.Findings;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;
import org.socex.core.rule.WebAddress;

/** The place where an edition is held, with its rooms. */
@Value.Immutable
public sealed interface Venue extends Ruled, WithVenue permits ImmutableVenue {

  /** The maximum number of rooms in a venue. */
  int MAX_ROOMS = 200;

  /** {@return the id, the same in every edition that is held there} */
  @Slug
  String getId();

  /** {@return the name, such as {@code Wokefield Estate}; at most 200 characters} */
  @PlainText(max = 200)
  String getName();

  /** {@return where it is} */
  @Valid
  Address getAddress();

  /** {@return how many people it holds, 1 to 100,000} */
  Optional<@Range(min = 1, max = 100_000) Integer> getCapacity();

  /** {@return its rooms; at most 200} */
  @ListSize(max = MAX_ROOMS)
  List<@Valid Room> getRooms();

  /** {@return its web page; at most 2,048 characters} */
  Optional<@WebAddress String> getUrl();

  /**
   * Finds a room.
   *
   * @param id its id
   * @return the first room with that id, or empty
   */
  default Optional<Room> room(String id) {
    Objects.requireNonNull(id, "id");
    return getRooms().stream().filter(room -> room.getId().equals(id)).findFirst();
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

  /** Builds a Venue. Not thread-safe; reusable. */
  final class Builder extends ImmutableVenue.Builder {
    Builder() {}
  }
}
