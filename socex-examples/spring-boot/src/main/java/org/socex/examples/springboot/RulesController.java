package org.socex.examples.springboot;

import org.socex.json.SocexJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the catalogue of rules, as it is in the jar of socex-json. */
@RestController
class RulesController {

  @GetMapping(path = "/rules", produces = MediaType.APPLICATION_JSON_VALUE)
  Resource rules() {
    return new ClassPathResource("rules.json", SocexJson.class);
  }
}
