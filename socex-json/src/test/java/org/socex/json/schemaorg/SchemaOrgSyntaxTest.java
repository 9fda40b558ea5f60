package org.socex.json.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

/** Has a JSON-LD processor read the documents, with a context of its own instead of the network. */
class SchemaOrgSyntaxTest {
  private static final String CONTEXT =
      """
      {"@context": {
        "@vocab": "https://schema.org/",
        "eventStatus": {"@type": "@id"},
        "eventAttendanceMode": {"@type": "@id"},
        "sameAs": {"@type": "@id"},
        "url": {"@type": "@id"}
      }}
      """;

  private static final DocumentLoader LOADER =
      (url, options) -> {
        if (!url.equals(URI.create("https://schema.org"))) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
        }
        return JsonDocument.of(new StringReader(CONTEXT));
      };

  static Stream<Edition> editions() {
    return Stream.concat(
        SocexHistory.series().getEditions().stream(), Stream.of(Strategic2031.edition()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void documentIsOneConferenceInWellFormedJsonLd(Edition edition) throws JsonLdError {
    JsonArray expanded = JsonLd.expand(document(edition)).loader(LOADER).get();
    assertEquals(1, expanded.size());
    assertEquals(
        "[\"https://schema.org/ConferenceEvent\",\"https://schema.org/Event\"]",
        expanded.getJsonObject(0).get("@type").toString());
    assertTrue(JsonLd.toRdf(document(edition)).loader(LOADER).get().size() > 5);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyNameIsOfSchemaOrgAndEveryIdIsAbsolute(Edition edition) throws JsonLdError {
    Set<String> odd = new TreeSet<>();
    collect(JsonLd.expand(document(edition)).loader(LOADER).get(), odd);
    assertEquals(Set.of(), odd);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everySessionIsANodeOfTheGraph(Edition edition) throws JsonLdError {
    JsonObject flat =
        JsonLd.flatten(document(edition)).loader(LOADER).get().asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .filter(node -> node.getString("@id").matches("urn:socex:[a-z-]+:[0-9]+"))
            .findFirst()
            .orElseThrow();
    JsonValue sessions =
        flat.getOrDefault("https://schema.org/subEvent", JsonValue.EMPTY_JSON_ARRAY);
    assertEquals(edition.forPublication().getSessions().size(), sessions.asJsonArray().size());
  }

  private static JsonDocument document(Edition edition) throws JsonLdError {
    return JsonDocument.of(new StringReader(SchemaOrg.of(edition).getDocument()));
  }

  private static void collect(JsonValue value, Set<String> odd) {
    if (value instanceof JsonArray array) {
      array.forEach(entry -> collect(entry, odd));
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (!name.startsWith("@") && !name.matches("https://schema\\.org/[a-zA-Z]+")) {
              odd.add(name);
            }
            if (name.equals("@id") && !URI.create(object.getString("@id")).isAbsolute()) {
              odd.add(member.toString());
            }
            collect(member, odd);
          });
    }
  }
}
