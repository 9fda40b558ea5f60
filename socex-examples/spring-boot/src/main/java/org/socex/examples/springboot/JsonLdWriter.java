package org.socex.examples.springboot;

import org.socex.core.Edition;
import org.socex.json.schemaorg.SchemaOrg;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an edition as schema.org JSON-LD. */
@Component
class JsonLdWriter extends EditionWriter {
  static final String MEDIA_TYPE = "application/ld+json";

  JsonLdWriter() {
    super(MediaType.parseMediaType(MEDIA_TYPE));
  }

  @Override
  String text(Edition edition) {
    return SchemaOrg.of(edition).getDocument();
  }
}
