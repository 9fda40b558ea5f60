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

/** Where an edition is held. */
public record PlainVenue(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String name,
    @NotNull @Valid PlainAddress address,
    @Min(1) @Max(100_000) @Nullable Integer capacity,
    @Size(max = 200) List<@Valid PlainRoom> rooms,
    @Size(max = 2_048) @Pattern(regexp = PlainEdition.URL) @Nullable String url) {
  /** Sets the defaults. */
  public PlainVenue {
    rooms = Objects.requireNonNullElse(rooms, List.of());
  }
}
