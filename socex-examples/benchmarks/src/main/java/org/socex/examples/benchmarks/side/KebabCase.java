package org.socex.examples.benchmarks.side;

import java.util.List;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/** Configures a Jackson mapper to write and read enum constants in kebab case. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
interface KebabCase {
  /** The enums of the model. */
  List<Class<? extends Enum<?>>> ENUMS =
      List.of(
          Strand.class,
          EditionStatus.class,
          AttendanceMode.class,
          SessionKind.class,
          Marking.class,
          BookingStatus.class);

  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    ENUMS.forEach(type -> mapper.addMixIn(type, KebabCase.class));
    return mapper;
  }
}
