package org.socex.core;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;

/**
 * One entry of the programme. It names a day of the edition, not a date, so the programme stays
 * valid if the edition moves to other dates. {@link Edition#start(Session)} returns its date and
 * time.
 */
@Value.Immutable
public sealed interface Session extends Ruled, WithSession permits ImmutableSession {

  /** The maximum number of speakers of a session. */
  int MAX_SPEAKERS = 50;

  /** {@return the id, unique in the edition; delegates' electives refer to it} */
  @Slug
  String getId();

  /** {@return the title; at most 300 characters} */
  @PlainText(max = 300)
  String getTitle();

  /** {@return what happens in it} */
  SessionKind getKind();

  /** {@return the day of the edition, from 1, the first day, to 31} */
  Optional<@Range(min = 1, max = 31) Integer> getDay();

  /** {@return the time of day} */
  Optional<@Valid TimeSpan> getTime();

  /** {@return the id of the room in the edition's venue} */
  Optional<String> getRoom();

  /** {@return the ids of the speakers, in billing order; at most 50} */
  @ListSize(max = MAX_SPEAKERS)
  List<String> getSpeakers();

  /** {@return the id of the speaker who chairs it} */
  Optional<String> getChair();

  /**
   * {@return whether delegates choose to attend it, see {@link ElectivePolicy}; false if not given}
   */
  @Value.Default
  default boolean isElective() {
    return false;
  }

  /** {@return how many people can attend, 1 to 100,000; if absent, as many as the room holds} */
  Optional<@Range(min = 1, max = 100_000) Integer> getCapacity();

  /** {@return what it is about; at most 5,000 characters, line feeds allowed} */
  Optional<@PlainText(max = 5_000, multiline = true) String> getSummary();

  /** {@return who may see its details; {@link Marking#OFFICIAL} if not given} */
  @Value.Default
  default Marking getMarking() {
    return Marking.OFFICIAL;
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Session. Not thread-safe; reusable. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}
