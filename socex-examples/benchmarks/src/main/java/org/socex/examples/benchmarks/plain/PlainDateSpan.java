package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Consecutive days. */
public record PlainDateSpan(@NotNull LocalDate start, @NotNull LocalDate end) {}
