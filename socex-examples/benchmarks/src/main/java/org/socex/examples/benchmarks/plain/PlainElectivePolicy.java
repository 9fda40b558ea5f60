package org.socex.examples.benchmarks.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How delegates choose among elective sessions. */
@Json
@Valid
public record PlainElectivePolicy(@Min(1) @Max(100_000) int choose) {}
