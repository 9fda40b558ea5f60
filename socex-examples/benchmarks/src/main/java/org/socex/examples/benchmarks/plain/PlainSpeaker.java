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
    @NotBlank @Size(max = 64) @Pattern(regexp = PlainEdition.SLUG) String id,
    @Size(max = 100) @Nullable String title,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 20) List<@NotBlank @Size(max = 20) String> postNominals,
    @Size(max = 200) @Nullable String role,
    @Size(max = 200) @Nullable String organisation,
    @Size(max = 5_000) @Nullable String biography) {
  /** Fills in what was left out. */
  public PlainSpeaker {
    postNominals = Objects.requireNonNullElse(postNominals, List.of());
  }
}
