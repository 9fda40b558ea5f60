package org.socex.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Slug;

/** A person in the programme who speaks, chairs a session or hosts the edition. */
@Value.Immutable
public sealed interface Speaker extends Ruled, WithSpeaker permits ImmutableSpeaker {

  /** The maximum number of post-nominals of a speaker. */
  int MAX_POST_NOMINALS = 20;

  /** {@return the id, unique in the edition; sessions refer to it} */
  @Slug
  String getId();

  /**
   * {@return the rank or form of address, such as {@code Chief Constable} or {@code T/Commander};
   * at most 100 characters} Any plain text is valid, because no list of ranks is complete.
   */
  Optional<@PlainText(max = 100) String> getTitle();

  /** {@return the name; at most 200 characters} */
  @PlainText(max = 200)
  String getName();

  /**
   * {@return the letters after the name, such as {@code QPM}, in order of precedence; at most 20,
   * each of at most 20 characters}
   */
  @ListSize(max = MAX_POST_NOMINALS)
  List<@PlainText(max = 20) String> getPostNominals();

  /** {@return the office held, such as {@code NPCC lead}; at most 200 characters} */
  Optional<@PlainText(max = 200) String> getRole();

  /** {@return the force or body; at most 200 characters} */
  Optional<@PlainText(max = 200) String> getOrganisation();

  /** {@return the biography; at most 5,000 characters, line feeds allowed} */
  Optional<@PlainText(max = 5_000, multiline = true) String> getBiography();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Speaker. Not thread-safe; reusable. */
  final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
