package org.socex.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** A part of a day. */
@Json
@Valid
public record PlainTimeSpan(
    @NotNull @JsonFormat(pattern = "HH:mm") LocalTime start,
    @NotNull @JsonFormat(pattern = "HH:mm") LocalTime end) {}
