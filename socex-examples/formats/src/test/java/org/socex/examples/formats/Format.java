package org.socex.examples.formats;

import java.util.function.Function;
import org.socex.core.Edition;
import org.socex.json.schemaorg.SchemaOrg;

/** The formats that an edition can be converted to. */
enum Format {
  FRAB(Frab::of),
  JSCALENDAR(JsCalendar::of),
  ICALENDAR(ICalendar::of),
  SCHEMA_ORG(
      edition ->
          new Converted(SchemaOrg.of(edition).getDocument(), SchemaOrg.of(edition).getLosses()));

  private final Function<Edition, Converted> conversion;

  Format(Function<Edition, Converted> conversion) {
    this.conversion = conversion;
  }

  Converted of(Edition edition) {
    return conversion.apply(edition);
  }
}
