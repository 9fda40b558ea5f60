package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Writes an edition as a text in UTF-8. */
abstract class EditionWriter extends AbstractHttpMessageConverter<Edition> {

  EditionWriter(MediaType type) {
    super(type);
  }

  /** {@return the text of an edition} */
  abstract String text(Edition edition);

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
    message.getBody().write(text(edition).getBytes(UTF_8));
  }
}
