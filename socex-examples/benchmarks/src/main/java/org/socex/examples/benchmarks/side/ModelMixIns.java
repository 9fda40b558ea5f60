package org.socex.examples.benchmarks.side;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import org.socex.core.Address;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.ElectivePolicy;
import org.socex.core.Headcount;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.Speaker;
import org.socex.core.TimeSpan;
import org.socex.core.Venue;
import org.socex.core.Waiver;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson annotations for the types of the model, which have none. Where a builder has a second
 * setter that takes an Optional, {@code @JsonProperty} selects the plain one.
 */
final class ModelMixIns {
  private ModelMixIns() {}

  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(Address.class, OfAddress.class)
        .addMixIn(Address.Builder.class, OfBuilder.class)
        .addMixIn(DateSpan.class, OfDateSpan.class)
        .addMixIn(DateSpan.Builder.class, OfBuilder.class)
        .addMixIn(Delegate.class, OfDelegate.class)
        .addMixIn(Delegate.Builder.class, OfDelegateBuilder.class)
        .addMixIn(Edition.class, OfEdition.class)
        .addMixIn(Edition.Builder.class, OfEditionBuilder.class)
        .addMixIn(ElectivePolicy.class, OfElectivePolicy.class)
        .addMixIn(ElectivePolicy.Builder.class, OfBuilder.class)
        .addMixIn(Headcount.class, OfHeadcount.class)
        .addMixIn(Headcount.Builder.class, OfBuilder.class)
        .addMixIn(Room.class, OfRoom.class)
        .addMixIn(Room.Builder.class, OfBuilder.class)
        .addMixIn(Session.class, OfSession.class)
        .addMixIn(Session.Builder.class, OfSessionBuilder.class)
        .addMixIn(Speaker.class, OfSpeaker.class)
        .addMixIn(Speaker.Builder.class, OfBuilder.class)
        .addMixIn(TimeSpan.class, OfTimeSpan.class)
        .addMixIn(TimeSpan.Builder.class, OfBuilder.class)
        .addMixIn(Venue.class, OfVenue.class)
        .addMixIn(Venue.Builder.class, OfBuilder.class)
        .addMixIn(Waiver.class, OfWaiver.class)
        .addMixIn(Waiver.Builder.class, OfBuilder.class);
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface OfBuilder {}

  @JsonDeserialize(builder = Address.Builder.class)
  private interface OfAddress {}

  @JsonDeserialize(builder = DateSpan.Builder.class)
  private interface OfDateSpan {}

  @JsonDeserialize(builder = Delegate.Builder.class)
  private interface OfDelegate {}

  @JsonPOJOBuilder(withPrefix = "")
  private interface OfDelegateBuilder {
    @JsonProperty
    Delegate.Builder bookedOn(LocalDate day);
  }

  @JsonDeserialize(builder = Edition.Builder.class)
  private interface OfEdition {}

  @JsonPOJOBuilder(withPrefix = "")
  private interface OfEditionBuilder {
    @JsonProperty
    Edition.Builder dates(DateSpan dates);

    @JsonProperty
    Edition.Builder venue(Venue venue);

    @JsonProperty
    Edition.Builder attendance(Headcount attendance);

    @JsonProperty
    Edition.Builder electives(ElectivePolicy policy);
  }

  @JsonDeserialize(builder = ElectivePolicy.Builder.class)
  private interface OfElectivePolicy {}

  @JsonDeserialize(builder = Headcount.Builder.class)
  private interface OfHeadcount {}

  @JsonDeserialize(builder = Room.Builder.class)
  private interface OfRoom {}

  @JsonDeserialize(builder = Session.Builder.class)
  private interface OfSession {}

  @JsonPOJOBuilder(withPrefix = "")
  private interface OfSessionBuilder {
    @JsonProperty
    Session.Builder time(TimeSpan time);
  }

  @JsonDeserialize(builder = Speaker.Builder.class)
  private interface OfSpeaker {}

  @JsonDeserialize(builder = TimeSpan.Builder.class)
  interface OfTimeSpan {
    @JsonFormat(pattern = "HH:mm")
    LocalTime getStart();

    @JsonFormat(pattern = "HH:mm")
    LocalTime getEnd();
  }

  @JsonDeserialize(builder = Venue.Builder.class)
  private interface OfVenue {}

  @JsonDeserialize(builder = Waiver.Builder.class)
  private interface OfWaiver {}
}
