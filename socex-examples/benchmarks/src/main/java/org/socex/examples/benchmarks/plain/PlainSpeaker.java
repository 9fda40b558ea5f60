package org.socex.examples.benchmarks.plain;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person in the programme. */
@Json
@Valid
public record PlainSpeaker(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @Size(min = 1, max = 100) @Nullable String title,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 20) List<@NotBlank @Size(max = 20) String> postNominals,
    @Size(min = 1, max = 200) @Nullable String role,
    @Size(min = 1, max = 200) @Nullable String organisation,
    @Size(min = 1, max = 5_000) @Nullable String biography) {
  /** Fills in what was left out. */
  public PlainSpeaker {
    postNominals = Objects.requireNonNullElse(postNominals, List.of());
  }
}
