package org.socex.json.schemaorg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Speaker;
import org.socex.json.SocexJson;
import org.socex.json.model.Attribute;
import org.socex.json.model.SampleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sets each attribute of each type alone: the document shows it, or the losses name it. */
class SchemaOrgAttributesTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What {@link Edition#forPublication()} withholds is not a loss. */
  private static final Set<String> PRIVATE = Set.of("/delegates", "/onlineUrl", "/waivers");

  static Stream<Arguments> attributes() {
    return attributes(Edition.class, "");
  }

  private static Stream<Arguments> attributes(Class<?> noun, String pointer) {
    return Attribute.of(noun).stream()
        .filter(attribute -> !PRIVATE.contains(pointer + "/" + attribute.name()))
        .flatMap(
            attribute -> {
              String place = pointer + "/" + attribute.name() + (attribute.isList() ? "/0" : "");
              return Stream.concat(
                  attribute.isNoun() && attribute.isRequired()
                      ? Stream.of()
                      : Stream.of(Arguments.of(attribute, pointer)),
                  attribute.isNoun() ? attributes(attribute.content(), place) : Stream.of());
            });
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void attributeSetAloneIsInTheDocumentOrALoss(Attribute attribute, String owner) {
    String pointer = owner + "/" + attribute.name();
    SchemaOrg without = convert(owner, attribute, null);
    assertTrue(
        values(attribute).stream()
            .map(value -> convert(owner, attribute, value))
            .anyMatch(
                with ->
                    !with.getDocument().equals(without.getDocument())
                        || !with.getLosses().equals(without.getLosses())
                        || with.getLosses().stream()
                            .anyMatch(loss -> pointer.startsWith(loss.getPointer()))),
        () ->
            pointer
                + " gets lost on the way to schema.org without being listed: write it in"
                + " JsonLdEdition or its siblings, or add a Loss there");
  }

  /** Converts an edition that has nothing but what it must have, and one attribute. */
  private static SchemaOrg convert(String owner, Attribute attribute, JsonNode value) {
    ObjectNode edition = minimal(Edition.class);
    ObjectNode object = edition;
    Class<?> noun = Edition.class;
    for (String name : owner.isEmpty() ? List.<String>of() : steps(owner)) {
      Attribute step = attribute(noun, name);
      noun = step.content();
      ObjectNode next = minimal(noun);
      object.set(name, step.isList() ? NODES.arrayNode().add(next) : next);
      object = next;
    }
    if (noun == Speaker.class || attribute.content() == Speaker.class) {
      // only speakers who take part are published
      edition.set("host", SampleJson.values(String.class).get(0));
    }
    if (value != null) {
      object.set(attribute.name(), value);
    }
    return SchemaOrg.of(
        SocexJson.standard().readEdition(edition.toString()).getValue().orElseThrow());
  }

  private static List<String> steps(String pointer) {
    return Stream.of(pointer.substring(1).split("/")).filter(step -> !step.equals("0")).toList();
  }

  private static Attribute attribute(Class<?> noun, String name) {
    return Attribute.of(noun).stream()
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Only an open session is published. */
  private static ObjectNode minimal(Class<?> noun) {
    ObjectNode object = NODES.objectNode();
    for (Attribute attribute : Attribute.of(noun)) {
      if (attribute.isRequired()) {
        object.set(
            attribute.name(),
            attribute.isNoun()
                ? minimal(attribute.content())
                : SampleJson.values(attribute.content()).get(0));
      } else if (attribute.name().equals("marking")) {
        object.put("marking", "open");
      }
    }
    return object;
  }

  /** Returns values that an attribute does not have by default. */
  private static List<JsonNode> values(Attribute attribute) {
    List<JsonNode> values = new ArrayList<>();
    if (attribute.isNoun()) {
      values.add(minimal(attribute.content()));
    } else {
      values.addAll(SampleJson.values(attribute.content()));
    }
    return attribute.isList()
        ? values.stream().map(SchemaOrgAttributesTest::list).toList()
        : values;
  }

  private static JsonNode list(JsonNode value) {
    ArrayNode list = NODES.arrayNode();
    return list.add(value);
  }
}
