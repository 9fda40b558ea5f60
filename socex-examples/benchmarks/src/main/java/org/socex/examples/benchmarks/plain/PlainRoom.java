package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A room of a venue. */
public record PlainRoom(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String name,
    @Min(1) @Max(100_000) @Nullable Integer capacity) {}
