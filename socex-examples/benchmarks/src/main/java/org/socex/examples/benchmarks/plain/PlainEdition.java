package org.socex.examples.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.AttendanceMode;
import org.socex.core.EditionStatus;
import org.socex.core.Strand;

/** A conference as plain records with stock constraints, which people would write without socex. */
public record PlainEdition(
    @NotBlank @Size(max = PlainEdition.ID) @Pattern(regexp = PlainEdition.SLUG) String id,
    @NotNull Strand strand,
    @Min(1900) @Max(2200) int year,
    @NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String name,
    @Min(1) @Max(1_000) @Nullable Integer ordinal,
    @Valid @Nullable PlainDateSpan dates,
    @NotNull ZoneId timeZone,
    @NotNull EditionStatus status,
    @Size(max = 10) List<@Valid PlainDateSpan> previousDates,
    @NotNull AttendanceMode attendanceMode,
    @Valid @Nullable PlainVenue venue,
    @Size(max = 2_048) @Pattern(regexp = PlainEdition.URL) @Nullable String onlineUrl,
    @Min(1) @Max(100_000) @Nullable Integer capacity,
    @Valid @Nullable PlainHeadcount attendance,
    @Size(min = 1, max = 300) @Pattern(regexp = PlainEdition.TEXT) @Nullable String theme,
    @Size(min = 1, max = 5_000) @Pattern(regexp = PlainEdition.LINES) @Nullable String welcome,
    @Size(min = 1, max = PlainEdition.ID) @Nullable String host,
    @Size(max = 50)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = PlainEdition.TEXT) String> partners,
    @Valid @Nullable PlainElectivePolicy electives,
    @Size(max = 1_000) List<@Valid PlainSession> sessions,
    @Size(max = 2_000) List<@Valid PlainSpeaker> speakers,
    @Size(max = 10_000) List<@Valid PlainDelegate> delegates,
    @Size(max = 50) List<@Valid PlainWaiver> waivers,
    @Size(max = 50)
        List<@NotBlank @Size(max = 2_048) @Pattern(regexp = PlainEdition.URL) String> sources) {
  /** The longest id, and the longest reference to one, in characters. */
  static final int ID = 64;

  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String URL = "https?://[^\\s/]+(/\\S*)?";

  /**
   * The characters that socex allows in a text: no controls, no bidi controls, no lone surrogates,
   * no noncharacters of the first plane. The fastest of several spellings.
   */
  static final String TEXT = "[" + PlainEdition.CHARACTERS + "]*";

  /** The same for a text of several lines. */
  static final String LINES = "[\\n" + PlainEdition.CHARACTERS + "]*";

  private static final String CHARACTERS =
      "\\x20-\\x7E\\x{A0}-\\x{2029}\\x{202F}-\\x{2065}\\x{206A}-\\x{D7FF}\\x{E000}-\\x{FDCF}"
          + "\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{10FFFD}";

  /** Sets the defaults. */
  public PlainEdition {
    timeZone = Objects.requireNonNullElse(timeZone, ZoneId.of("Europe/London"));
    status = Objects.requireNonNullElse(status, EditionStatus.SCHEDULED);
    previousDates = Objects.requireNonNullElse(previousDates, List.of());
    attendanceMode = Objects.requireNonNullElse(attendanceMode, AttendanceMode.IN_PERSON);
    partners = Objects.requireNonNullElse(partners, List.of());
    sessions = Objects.requireNonNullElse(sessions, List.of());
    speakers = Objects.requireNonNullElse(speakers, List.of());
    delegates = Objects.requireNonNullElse(delegates, List.of());
    waivers = Objects.requireNonNullElse(waivers, List.of());
    sources = Objects.requireNonNullElse(sources, List.of());
  }
}
