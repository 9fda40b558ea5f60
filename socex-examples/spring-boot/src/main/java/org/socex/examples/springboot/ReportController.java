package org.socex.examples.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.socex.core.rule.Profile;
import org.socex.json.ReadLimits;
import org.socex.json.SocexJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers an edition or a series with a report on it. */
@RestController
class ReportController {
  private final Map<String, SocexJson> readers = new HashMap<>();

  ReportController(ReadLimits limits) {
    for (Profile profile : Profile.values()) {
      readers.put(profile.getCode(), SocexJson.builder().limits(limits).profile(profile).build());
    }
  }

  @PostMapping(
      path = "/validate",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] validate(
      @RequestParam(name = "profile", defaultValue = "published") String profile,
      InputStream document)
      throws IOException {
    SocexJson json = readers.get(profile);
    if (json == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such profile");
    }
    return json.writeReport("document", json.read(document).getReport());
  }
}
