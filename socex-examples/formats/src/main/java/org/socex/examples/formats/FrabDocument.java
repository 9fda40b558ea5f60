package org.socex.examples.formats;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses bytes within limits and checks that they are a schedule. */
final class FrabDocument {
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MAX_BYTES)
                          .maxNestingDepth(64)
                          .maxTokenCount(1_000_000)
                          .maxStringLength(1_000_000)
                          .maxNumberLength(64)
                          .maxNameLength(1_000)
                          .build())
                  .build())
          .build();

  private FrabDocument() {}

  /** Returns the root; if it is not a schedule, adds a note and returns empty. */
  static Optional<JsonNode> parse(byte[] json, FrabNotes notes) {
    if (json.length > MAX_BYTES) {
      notes.add("json-limit", "", "The document is larger than 16 MiB.");
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readTree(json)).filter(root -> isSchedule(root, notes));
    } catch (StreamConstraintsException e) {
      notes.add(
          "json-limit", "", "The document is nested too deeply, or a part of it is too large.");
    } catch (JacksonException e) {
      // The message of the exception repeats a piece of the source.
      notes.add("json-syntax", "", "The document is not valid JSON" + place(e) + ".");
    }
    return Optional.empty();
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : "; the problem is in line " + e.getLocation().getLineNr();
  }

  /** Checks for schedule.conference; other tools write files of the same name without it. */
  private static boolean isSchedule(JsonNode root, FrabNotes notes) {
    if (!root.path("schedule").isObject()) {
      notes.add("not-frab", "", "The document is JSON, but has no object named schedule.");
      return false;
    }
    if (!root.path("schedule").path("conference").isObject()) {
      notes.add("not-frab", "/schedule", "The schedule has no object named conference.");
      return false;
    }
    return true;
  }
}
