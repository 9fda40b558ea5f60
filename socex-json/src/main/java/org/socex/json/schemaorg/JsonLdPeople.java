package org.socex.json.schemaorg;

import static org.socex.json.schemaorg.Loss.Code.FLATTENED;
import static org.socex.json.schemaorg.Loss.Code.REF_DANGLING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socex.core.Edition;
import org.socex.core.Speaker;

/**
 * The speakers of a published edition as schema.org Persons. Each is written in full once, and
 * afterwards with id and name only.
 */
final class JsonLdPeople {
  private final Map<String, Integer> indices = new HashMap<>();
  private final Set<String> described = new HashSet<>();
  private final List<Speaker> speakers;
  private final JsonLdNames names;
  private final Losses losses;

  JsonLdPeople(Edition edition, JsonLdNames names, Losses losses) {
    this.speakers = edition.getSpeakers();
    this.names = names;
    this.losses = losses;
    for (int i = 0; i < speakers.size(); i++) {
      indices.putIfAbsent(speakers.get(i).getId(), i);
    }
  }

  /**
   * Returns the person with an id. If there is none, adds a loss at the pointer and returns empty.
   */
  Optional<JsonLdNode> person(String id, String pointer) {
    Integer index = indices.get(id);
    if (index == null) {
      losses.add(REF_DANGLING, pointer);
      return Optional.empty();
    }
    Speaker speaker = speakers.get(index);
    JsonLdNode node = JsonLdNode.of("Person").with("@id", names.speaker(id));
    return Optional.of(
        described.add(id) ? full(node, speaker, index) : node.with("name", speaker.getName()));
  }

  private JsonLdNode full(JsonLdNode node, Speaker speaker, int index) {
    List<String> suffixes = speaker.getPostNominals();
    if (suffixes.size() > 1) {
      losses.add(FLATTENED, losses.speaker(index, "/postNominals"));
    }
    return node.with("honorificPrefix", speaker.getTitle())
        .with("name", speaker.getName())
        .with(
            "honorificSuffix",
            Optional.of(String.join(" ", suffixes)).filter(suffix -> !suffix.isEmpty()))
        .with("jobTitle", speaker.getRole())
        .with(
            "affiliation",
            speaker.getOrganisation().map(name -> JsonLdNode.of("Organization").with("name", name)))
        .with("description", speaker.getBiography());
  }
}
