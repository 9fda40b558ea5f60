package org.socex.examples.benchmarks.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A decision to break a policy rule. */
@Json
@Valid
public record PlainWaiver(
    @NotBlank String rule,
    @NotBlank @Size(max = 500) String reason,
    @Size(min = 1, max = 200) @Nullable String approvedBy) {}
