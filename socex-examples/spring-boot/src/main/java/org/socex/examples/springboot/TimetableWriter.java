package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;
import org.socex.examples.timetable.HtmlTimetable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes an edition as a timetable for everybody, which shows no findings. */
@Component
class TimetableWriter extends AbstractHttpMessageConverter<Edition> {
  private static final ValidationReport NO_FINDINGS =
      ValidationReport.collector(Comparator.comparing(Finding::getPointer)).report();

  TimetableWriter() {
    super(UTF_8, MediaType.TEXT_HTML);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Edition.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Edition readInternal(Class<? extends Edition> type, HttpInputMessage message) {
    throw new UnsupportedOperationException("writes only");
  }

  @Override
  protected void writeInternal(Edition edition, HttpOutputMessage message) throws IOException {
    message.getBody().write(HtmlTimetable.of(edition, NO_FINDINGS).getBytes(UTF_8));
  }
}
