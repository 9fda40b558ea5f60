package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How delegates choose among elective sessions. */
public record PlainElectivePolicy(@Min(1) @Max(100_000) int choose) {}
