package org.socex.examples.formats;

import static org.socex.json.schemaorg.Loss.Code.DATES_UNKNOWN;
import static org.socex.json.schemaorg.Loss.Code.FLATTENED;
import static org.socex.json.schemaorg.Loss.Code.NO_COUNTERPART;

import org.socex.core.AttendanceMode;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Venue;
import org.socex.json.schemaorg.Losses;

/** Adds the losses that iCalendar and JSCalendar have in common. */
final class CalendarLosses {
  private final Losses losses;
  private final Edition edition;

  CalendarLosses(PublishedEdition published) {
    losses = published.losses();
    edition = published.edition();
  }

  /**
   * Adds the losses of an edition and its venue.
   *
   * @param dated whether the calendar has an event for the edition; only an event has a place
   */
  void addEdition(boolean dated) {
    losses.addUnless(dated, DATES_UNKNOWN, "/dates");
    losses.addUnless(dated, NO_COUNTERPART, "/year");
    losses.addIfPresent(NO_COUNTERPART, "/ordinal", edition.getOrdinal());
    losses.addUnless(
        dated
            && (edition.getStatus() == EditionStatus.SCHEDULED
                || edition.getStatus() == EditionStatus.CANCELLED),
        NO_COUNTERPART,
        "/status");
    losses.addIfPresent(NO_COUNTERPART, "/previousDates", edition.getPreviousDates());
    losses.addUnless(
        edition.getAttendanceMode() == AttendanceMode.IN_PERSON, NO_COUNTERPART, "/attendanceMode");
    if (dated) {
      edition.getVenue().ifPresent(this::addVenue);
    } else {
      losses.addIfPresent(NO_COUNTERPART, "/venue", edition.getVenue());
    }
    losses.addIfPresent(NO_COUNTERPART, "/attendance", edition.getAttendance());
    losses.addUnless(edition.getPartners().isEmpty(), NO_COUNTERPART, "/partners");
  }

  private void addVenue(Venue venue) {
    losses.add(NO_COUNTERPART, "/venue/id");
    losses.add(FLATTENED, "/venue/address");
    losses.addIfPresent(NO_COUNTERPART, "/venue/capacity", venue.getCapacity());
    losses.addUnless(venue.getRooms().isEmpty(), FLATTENED, "/venue/rooms");
    losses.addIfPresent(NO_COUNTERPART, "/venue/url", venue.getUrl());
  }
}
