package org.socex.springboot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.socex.core.BookingStatus;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.core.validation.SocexValidator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application that takes editions in every way that Spring knows. */
@SpringBootApplication(proxyBeanMethods = false)
class Host {

  record Submission(@NotBlank String from, @Valid Edition edition) {}

  record Note(@NotBlank String text) {}

  @RestController
  static class Plain {
    @PostMapping("/edition")
    String edition(@Valid @RequestBody Edition edition) {
      return edition.getId();
    }

    @PostMapping("/record")
    String submission(@Valid @RequestBody Submission submission) {
      return submission.edition().getId();
    }

    @PostMapping("/list")
    int list(@RequestBody List<@Valid Edition> editions) {
      return editions.size();
    }

    @PostMapping("/map")
    int map(@RequestBody Map<String, @Valid Edition> editions) {
      return editions.size();
    }

    @PostMapping("/delegate")
    String delegate(@Valid @RequestBody Delegate delegate) {
      return delegate.getStatus().getCode();
    }

    @PostMapping("/validator")
    String validator(@RequestBody Edition edition) {
      SocexValidator.standard().requireValid(edition);
      return edition.getId();
    }

    @PostMapping("/note")
    String note(@Valid @RequestBody Note note) {
      return note.text();
    }

    @GetMapping("/word/{kind}")
    String word(
        @PathVariable("kind") SessionKind kind,
        @RequestParam("strand") Strand strand,
        @RequestParam(name = "status", defaultValue = "confirmed") BookingStatus status) {
      return kind + " " + strand + " " + status;
    }
  }

  @Validated
  @RestController
  static class ValidatedByMethod {
    @PostMapping("/method")
    public String edition(@Valid @RequestBody Edition edition) {
      return edition.getId();
    }

    @PostMapping("/method/list")
    public int list(@RequestBody List<@Valid Edition> editions) {
      return editions.size();
    }
  }
}
