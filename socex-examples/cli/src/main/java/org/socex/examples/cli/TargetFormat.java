package org.socex.examples.cli;

import org.socex.core.Edition;
import org.socex.examples.formats.Converted;
import org.socex.examples.formats.Frab;
import org.socex.examples.formats.ICalendar;
import org.socex.examples.formats.JsCalendar;
import org.socex.json.schemaorg.SchemaOrg;

/** The formats to which {@code convert} writes an edition. */
enum TargetFormat {
  SCHEMA_ORG {
    @Override
    Converted convert(Edition edition) {
      SchemaOrg linked = SchemaOrg.of(edition);
      return new Converted(linked.getDocument(), linked.getLosses());
    }
  },
  JSCALENDAR {
    @Override
    Converted convert(Edition edition) {
      return JsCalendar.of(edition);
    }
  },
  FRAB {
    @Override
    Converted convert(Edition edition) {
      return Frab.of(edition);
    }
  },
  ICS {
    @Override
    Converted convert(Edition edition) {
      return ICalendar.of(edition);
    }
  };

  abstract Converted convert(Edition edition);
}
