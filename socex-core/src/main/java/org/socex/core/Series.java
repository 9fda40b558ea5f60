package org.socex.core;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.socex.core.rule.Findings;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Slug;

/** The conference series with all its editions, of both strands. */
@Value.Immutable
public sealed interface Series extends SocexDocument, WithSeries permits ImmutableSeries {

  /** The maximum number of editions in a series. */
  int MAX_EDITIONS = 200;

  /** {@return the id, such as {@code socex}} */
  @Slug
  String getId();

  /** {@return the full name; at most 200 characters} */
  @PlainText(max = 200)
  String getName();

  /** {@return the name in daily use, such as {@code SOCEX}; at most 50 characters} */
  Optional<@PlainText(max = 50) String> getShortName();

  /** {@return the year of the first edition, 1900 to 2200} */
  @Range(min = 1900, max = 2200)
  int getLaunchYear();

  /** {@return the editions; at most 200, in any order} */
  @ListSize(max = MAX_EDITIONS)
  List<@Valid Edition> getEditions();

  /**
   * Lists the editions of one strand by year, cancelled ones included. Editions of the same year
   * keep the order of {@link #getEditions()}.
   *
   * @param strand the strand
   * @return a new list
   */
  default List<Edition> editions(Strand strand) {
    Objects.requireNonNull(strand, "strand");
    return getEditions().stream()
        .filter(edition -> edition.getStrand() == strand)
        .sorted(Comparator.comparingInt(Edition::getYear))
        .toList();
  }

  /**
   * Finds an edition.
   *
   * @param id its id
   * @return the first edition with that id, or empty
   */
  default Optional<Edition> edition(String id) {
    Objects.requireNonNull(id, "id");
    return getEditions().stream().filter(edition -> edition.getId().equals(id)).findFirst();
  }

  /**
   * Finds the edition of a strand in a year.
   *
   * @param strand the strand
   * @param year the year
   * @return the first edition that is not cancelled, or else the first one; empty if there is none
   */
  default Optional<Edition> edition(Strand strand, int year) {
    Objects.requireNonNull(strand, "strand");
    return getEditions().stream()
        .filter(edition -> edition.getStrand() == strand && edition.getYear() == year)
        .min(Comparator.comparing(edition -> edition.getStatus() == EditionStatus.CANCELLED));
  }

  @Override
  default void check(Findings findings) {
    SeriesRules.check(this, findings);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a Series. Not thread-safe; reusable. */
  final class Builder extends ImmutableSeries.Builder {
    Builder() {}
  }
}
