package org.socex.examples.springboot;

import jakarta.validation.Valid;
import org.socex.core.Edition;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers a valid edition with its public form: as JSON, written by Spring Boot's mapper with
 * SocexModule, or through {@link JsonLdWriter} or {@link TimetableWriter}. {@link ProblemAnswers}
 * answers an invalid edition.
 */
@RestController
class EditionController {

  @PostMapping(
      path = "/editions",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = {
        MediaType.APPLICATION_JSON_VALUE,
        JsonLdWriter.MEDIA_TYPE,
        MediaType.TEXT_HTML_VALUE
      })
  Edition publish(@Valid @RequestBody Edition edition) {
    return edition.forPublication();
  }
}
