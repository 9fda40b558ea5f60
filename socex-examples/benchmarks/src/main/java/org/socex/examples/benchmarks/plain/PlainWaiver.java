package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A decision to break a policy rule. */
public record PlainWaiver(
    @NotBlank String rule,
    @NotBlank @Size(max = 500) @Pattern(regexp = PlainEdition.TEXT) String reason,
    @Size(min = 1, max = 200) @Pattern(regexp = PlainEdition.TEXT) @Nullable String approvedBy) {}
