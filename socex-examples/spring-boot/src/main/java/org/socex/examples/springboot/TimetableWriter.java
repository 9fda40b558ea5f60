package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.socex.core.Edition;
import org.socex.examples.timetable.HtmlTimetable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an edition as an HTML timetable without findings. */
@Component
class TimetableWriter extends EditionWriter {
  TimetableWriter() {
    super(MediaType.TEXT_HTML);
    setDefaultCharset(UTF_8);
  }

  @Override
  String text(Edition edition) {
    return HtmlTimetable.of(edition);
  }
}
