package org.socex.examples.formats;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes that should be a schedule: parsed within limits, and recognised by their shape. */
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

  /** Returns the root, or empty with a note why. */
  static Optional<JsonNode> parse(byte[] json, FrabNotes notes) {
    if (json.length > MAX_BYTES) {
      notes.add("json-limit", "", "The document is larger than 16 MiB.");
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readTree(json)).filter(root -> isSchedule(root, notes));
    } catch (StreamConstraintsException e) {
      notes.add("json-limit", "", "The document is too deeply nested, or too large in some part.");
    } catch (JacksonException e) {
      // The exception's own message repeats a piece of the source.
      notes.add("json-syntax", "", "The document is not JSON" + place(e) + ".");
    }
    return Optional.empty();
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : " from line " + e.getLocation().getLineNr() + " on";
  }

  /** A file of this name is not always frab's: others have a schedule without a conference. */
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
