package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A postal address. */
public record PlainAddress(
    @Size(max = 5)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String> street,
    @Size(min = 1, max = 200) @Pattern(regexp = PlainEdition.TEXT) @Nullable String locality,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String town,
    @Size(min = 1, max = 200) @Pattern(regexp = PlainEdition.TEXT) @Nullable String county,
    @Pattern(regexp = PlainAddress.POSTCODE) @Nullable String postcode,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {
  static final String POSTCODE =
      "(GIR 0AA|(([A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]"
          + "|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}))";

  /** Sets the defaults. */
  public PlainAddress {
    street = Objects.requireNonNullElse(street, List.of());
    country = Objects.requireNonNullElse(country, "GB");
  }
}
