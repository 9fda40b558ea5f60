package org.socex.examples.springboot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.validation.InvalidSocexException;
import org.socex.json.SocexJson;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Reads an edition from a request body with SocexJson instead of the mapper. Every finding then has
 * a line and a column, and no body is read beyond the limits.
 *
 * <p>This class is optional. Without it, and for an edition inside another type, the mapper and
 * {@code @Valid} find the same errors, but rule errors have only a pointer.
 */
@Component
class EditionReader extends AbstractHttpMessageConverter<Edition> {
  private final SocexJson json;

  EditionReader(SocexJson json) {
    super(MediaType.APPLICATION_JSON);
    this.json = json;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Edition.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Edition readInternal(Class<? extends Edition> type, HttpInputMessage message)
      throws IOException {
    try {
      return json.readEdition(message.getBody()).orElseThrow();
    } catch (InvalidSocexException e) {
      throw new HttpMessageNotReadableException("The edition is invalid", e, message);
    }
  }

  @Override
  protected void writeInternal(Edition edition, HttpOutputMessage message) {
    throw new UnsupportedOperationException("reads only");
  }
}
