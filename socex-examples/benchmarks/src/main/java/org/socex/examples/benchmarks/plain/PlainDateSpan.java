package org.socex.examples.benchmarks.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Consecutive days. */
@Json
@Valid
public record PlainDateSpan(@NotNull LocalDate start, @NotNull LocalDate end) {}
