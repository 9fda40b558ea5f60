package org.socex.examples.springboot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.socex.core.Edition;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an edition inside another type: the mapper reads it, and Jakarta Validation checks it. */
@RestController
class SubmissionController {

  record Submission(@NotBlank String from, @Valid Edition edition) {}

  @PostMapping(path = "/submissions")
  Submission submit(@Valid @RequestBody Submission submission) {
    return submission;
  }
}
