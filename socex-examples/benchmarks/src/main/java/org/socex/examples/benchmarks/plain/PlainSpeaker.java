package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person in the programme. */
public record PlainSpeaker(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @Size(min = 1, max = 100) @Pattern(regexp = PlainEdition.TEXT) @Nullable String title,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String name,
    @Size(max = 20)
        List<@NotBlank @Size(max = 20) @Pattern(regexp = PlainEdition.TEXT) String> postNominals,
    @Size(min = 1, max = 200) @Pattern(regexp = PlainEdition.TEXT) @Nullable String role,
    @Size(min = 1, max = 200) @Pattern(regexp = PlainEdition.TEXT) @Nullable String organisation,
    @Size(min = 1, max = 5_000) @Pattern(regexp = PlainEdition.LINES) @Nullable String biography) {
  /** Sets the defaults. */
  public PlainSpeaker {
    postNominals = Objects.requireNonNullElse(postNominals, List.of());
  }
}
