package org.socex.examples.benchmarks.plain;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.BookingStatus;

/** A person who attends. */
public record PlainDelegate(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String name,
    @Email @Size(max = 254) @Nullable String email,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String organisation,
    @Size(min = 1, max = 200) @Pattern(regexp = PlainEdition.TEXT) @Nullable String role,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
    @NotNull BookingStatus status,
    @Size(max = 50) List<@NotBlank @Size(max = PlainEdition.ID) String> electives,
    @Nullable LocalDate bookedOn,
    boolean online) {
  /** Sets the defaults. */
  public PlainDelegate {
    country = Objects.requireNonNullElse(country, "GB");
    status = Objects.requireNonNullElse(status, BookingStatus.CONFIRMED);
    electives = Objects.requireNonNullElse(electives, List.of());
  }
}
