package org.socex.examples.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.Marking;
import org.socex.core.SessionKind;

/** An entry of the programme. */
public record PlainSession(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @NotBlank @Size(max = 300) @Pattern(regexp = PlainEdition.TEXT) String title,
    @NotNull SessionKind kind,
    @Min(1) @Max(31) @Nullable Integer day,
    @Valid @Nullable PlainTimeSpan time,
    @Size(min = 1, max = PlainEdition.ID) @Nullable String room,
    @Size(max = 50) List<@NotBlank @Size(max = PlainEdition.ID) String> speakers,
    @Size(min = 1, max = PlainEdition.ID) @Nullable String chair,
    boolean elective,
    @Min(1) @Max(100_000) @Nullable Integer capacity,
    @Size(min = 1, max = 5_000) @Pattern(regexp = PlainEdition.LINES) @Nullable String summary,
    @NotNull Marking marking) {
  /** Sets the defaults. */
  public PlainSession {
    speakers = Objects.requireNonNullElse(speakers, List.of());
    marking = Objects.requireNonNullElse(marking, Marking.OFFICIAL);
  }
}
