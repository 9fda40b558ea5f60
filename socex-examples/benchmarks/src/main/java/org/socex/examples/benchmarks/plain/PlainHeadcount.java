package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.socex.core.HeadcountQualifier;

/** How many people came, as a source states it. */
public record PlainHeadcount(
    @Min(1) @Max(100_000) int count, @NotNull HeadcountQualifier qualifier) {
  /** Sets the default. */
  public PlainHeadcount {
    qualifier = Objects.requireNonNullElse(qualifier, HeadcountQualifier.EXACT);
  }
}
