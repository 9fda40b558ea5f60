package org.socex.examples.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.Edition;
import org.socex.core.rule.Ruled;
import org.socex.json.SocexJson;
import org.socex.json.schemaorg.Loss;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each format writes every attribute of an edition or reports it as a loss.
 *
 * <p>{@code full.json} has every attribute of every type, {@code other.json} has another value for
 * each. An attribute is written if changing it changes the document.
 */
class EveryAttributeTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final ObjectNode FULL = tree("full.json");
  private static final ObjectNode OTHER = tree("other.json");

  /** What the edition in which an attribute is set alone keeps, so that the attribute is shown. */
  private static final Set<String> KEPT = Set.of("/sessions/0/marking", "/sessions/0/speakers");

  @Test
  void bothDocumentsHaveEveryAttribute() {
    for (ObjectNode tree : List.of(FULL, OTHER)) {
      Set<String> missing = new TreeSet<>();
      collectMissing(edition(tree).orElseThrow(), "", tree, missing);
      assertEquals(Set.of(), missing, "attributes to add to full.json and other.json");
    }
  }

  @ParameterizedTest
  @EnumSource
  void attributeThatChangesIsWrittenOrLost(Format format) {
    Set<String> silent = new TreeSet<>();
    for (String pointer : pointers(FULL)) {
      collectSilent(format, FULL, changed(pointer), pointer, silent);
    }
    assertEquals(Set.of(), silent, "attributes that are neither written nor lost");
  }

  @ParameterizedTest
  @EnumSource
  void attributeThatIsSetAloneIsWrittenOrLost(Format format) {
    Set<String> silent = new TreeSet<>();
    for (String pointer : pointers(FULL)) {
      ObjectNode with = FULL.deepCopy();
      reduce(with, with, "", pointer);
      ObjectNode without = with.deepCopy();
      if (remove(without, pointer)) {
        collectSilent(format, with, without, pointer, silent);
      }
    }
    assertEquals(Set.of(), silent, "attributes that are neither written nor lost");
  }

  /** {@return the full edition with another value at a pointer; an id changes in references too} */
  private static ObjectNode changed(String pointer) {
    JsonNode value = OTHER.at(pointer);
    if (pointer.endsWith("/id")) {
      String text = FULL.toString().replace(FULL.at(pointer).toString(), value.toString());
      return JsonMapper.shared().readTree(text).asObject();
    }
    ObjectNode changed = FULL.deepCopy();
    set(changed, pointer, value);
    return changed;
  }

  /** Adds the pointer if neither the document nor the losses show that the attribute was there. */
  private static void collectSilent(
      Format format, ObjectNode with, ObjectNode without, String pointer, Set<String> silent) {
    Edition edition = edition(with).orElseThrow();
    Edition changed = edition(without).orElseThrow();
    if (edition.forPublication().equals(changed.forPublication())) {
      return;
    }
    Converted converted = format.of(edition);
    boolean written = !converted.document().equals(format.of(changed).document());
    Set<String> losses =
        converted.losses().stream().map(Loss::getPointer).collect(Collectors.toSet());
    if (!written && !isLost(pointer, with.at(pointer), losses)) {
      silent.add(pointer);
    }
  }

  /** {@return whether a node, something around it or everything in it is lost} */
  private static boolean isLost(String pointer, JsonNode node, Set<String> losses) {
    return losses.stream().anyMatch(loss -> (pointer + "/").startsWith(loss + "/"))
        || (node.isContainer()
            && members(node).stream()
                .allMatch(member -> isLost(pointer + "/" + member, node.at("/" + member), losses)));
  }

  private static void collectMissing(
      Ruled value, String pointer, JsonNode tree, Set<String> missing) {
    Class<?> type =
        Stream.of(value.getClass().getInterfaces())
            .filter(Class::isSealed)
            .findFirst()
            .orElseThrow();
    for (Method getter : type.getDeclaredMethods()) {
      String name = getter.getName();
      if (name.matches("(get|is)[A-Z].*") && getter.getParameterCount() == 0) {
        String property = name.replaceFirst("get|is", "");
        String member =
            pointer + "/" + Character.toLowerCase(property.charAt(0)) + property.substring(1);
        if (tree.at(member).isMissingNode()) {
          missing.add(member);
        }
        collectMissing(valueOf(getter, value), member, tree, missing);
      }
    }
  }

  /** Goes into attributes that are objects, and into the first entry of each list of objects. */
  private static void collectMissing(
      Object value, String pointer, JsonNode tree, Set<String> missing) {
    if (value instanceof Ruled noun) {
      collectMissing(noun, pointer, tree, missing);
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      collectMissing(optional.get(), pointer, tree, missing);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      collectMissing(list.get(0), pointer + "/0", tree, missing);
    }
  }

  private static Object valueOf(Method getter, Object noun) {
    try {
      return getter.invoke(noun);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Removes what the reader does not need, but for the attribute and what it is in. */
  private static void reduce(ObjectNode root, JsonNode node, String place, String pointer) {
    for (String member : members(node)) {
      String child = place + "/" + member;
      if (KEPT.contains(child)) {
        continue;
      }
      boolean needed = (pointer + "/").startsWith(child + "/") || node.isArray();
      if ((needed || !remove(root, child)) && !child.equals(pointer)) {
        reduce(root, root.at(child), child, pointer);
      }
    }
  }

  /** Removes a node, unless the rest would not be readable. */
  private static boolean remove(ObjectNode root, String pointer) {
    ObjectNode rest = root.deepCopy();
    set(rest, pointer, null);
    if (edition(rest).isEmpty()) {
      return false;
    }
    set(root, pointer, null);
    return true;
  }

  private static void set(ObjectNode root, String pointer, JsonNode value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = root.at(place.head());
    if (parent instanceof ArrayNode array) {
      int index = place.last().getMatchingIndex();
      if (value == null) {
        array.remove(index);
      } else {
        array.set(index, value);
      }
    } else {
      String name = place.last().getMatchingProperty();
      if (value == null) {
        ((ObjectNode) parent).remove(name);
      } else {
        ((ObjectNode) parent).set(name, value);
      }
    }
  }

  /** {@return the pointers of all members and entries} */
  private static List<String> pointers(JsonNode tree) {
    List<String> pointers = new ArrayList<>();
    collectPointers(tree, "", pointers);
    return pointers;
  }

  private static void collectPointers(JsonNode node, String place, List<String> pointers) {
    for (String member : members(node)) {
      String child = place + "/" + member;
      pointers.add(child);
      collectPointers(node.at("/" + member), child, pointers);
    }
  }

  private static List<String> members(JsonNode node) {
    List<String> members = new ArrayList<>(node.propertyNames());
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      members.add(Integer.toString(i));
    }
    return members;
  }

  private static Optional<Edition> edition(JsonNode tree) {
    return JSON.readEdition(tree.toString()).getValue();
  }

  private static ObjectNode tree(String name) {
    try (InputStream in = EveryAttributeTest.class.getResourceAsStream(name)) {
      return JsonMapper.shared().readTree(in).asObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
