package org.socex.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** A part of a day. */
public record PlainTimeSpan(
    @NotNull @JsonFormat(pattern = "HH:mm") LocalTime start,
    @NotNull @JsonFormat(pattern = "HH:mm") LocalTime end) {}
