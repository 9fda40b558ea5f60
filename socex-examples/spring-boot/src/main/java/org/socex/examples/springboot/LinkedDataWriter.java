package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.json.schemaorg.SchemaOrg;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes an edition as schema.org JSON-LD. */
@Component
class LinkedDataWriter extends AbstractHttpMessageConverter<Edition> {
  static final String MEDIA_TYPE = "application/ld+json";

  LinkedDataWriter() {
    super(MediaType.parseMediaType(MEDIA_TYPE));
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
    message.getBody().write(SchemaOrg.of(edition).getDocument().getBytes(UTF_8));
  }
}
