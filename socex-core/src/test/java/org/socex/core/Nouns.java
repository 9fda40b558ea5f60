package org.socex.core;

import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;
import org.socex.fixtures.SoundObjects;

/** The types of the model and their attributes, by reflection. */
public final class Nouns {
  /** One sound object of every type, with as few attributes as it can have. */
  private static final List<Ruled> SOUND =
      List.of(
          SoundObjects.series(),
          SoundObjects.postponed(Strand.STRATEGIC, 2030),
          SoundObjects.dates("2030-05-14", "2030-05-15"),
          ElectivePolicy.of(4),
          SoundObjects.venue().withRooms(),
          SoundObjects.address(),
          SoundObjects.room("hall"),
          SoundObjects.pause("tea", 1, "15:00", "15:30"),
          SoundObjects.time("15:00", "15:30"),
          SoundObjects.speaker("ada"),
          SoundObjects.delegate("d1"),
          SoundObjects.waiver(StandardRule.EDITION_LENGTH));

  private Nouns() {}

  static List<Ruled> sound() {
    return SOUND;
  }

  static Ruled sound(Class<?> noun) {
    return SOUND.stream().filter(noun::isInstance).findFirst().orElseThrow();
  }

  /** Returns the interface of a value. */
  public static Class<?> noun(Ruled value) {
    return Stream.of(value.getClass().getInterfaces())
        .filter(Class::isSealed)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the getters in the order of their declaration, which the generated fields keep. */
  public static List<Method> getters(Class<?> noun) {
    List<String> fields =
        Stream.of(noun.getPermittedSubclasses()[0].getDeclaredFields())
            .map(Field::getName)
            .toList();
    return Stream.of(noun.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .sorted(Comparator.comparingInt(method -> fields.indexOf(attribute(method))))
        .toList();
  }

  /** Returns the type of an attribute: of the entries of a list, or of the value of an optional. */
  public static Class<?> content(Method getter) {
    Type type = getter.getGenericReturnType();
    return type instanceof ParameterizedType container
        ? (Class<?>) container.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  /**
   * Returns what carries the constraints on a value: the getter, or the type argument of its list
   * or optional.
   */
  static AnnotatedElement constrained(Method getter) {
    return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
        ? container.getAnnotatedActualTypeArguments()[0]
        : getter;
  }

  /**
   * Returns a value in which every attribute is set and differs from its default. It is not sound.
   */
  static Ruled full(Class<?> noun) {
    Ruled value = sound(noun);
    for (Method getter : getters(noun)) {
      value = with(value, getter, example(getter, value));
    }
    return value;
  }

  /** Every text is the same, so that every reference names something. */
  private static Object example(Method getter, Ruled value) {
    Class<?> type = content(getter);
    if (Ruled.class.isAssignableFrom(type)) {
      return full(type);
    } else if (type.isEnum()) {
      Object now = value(getter, value);
      return Stream.of(type.getEnumConstants()).filter(it -> it != now).findFirst().orElseThrow();
    }
    return Stream.of(
            "x", 7, true, LocalDate.of(2030, 5, 14), LocalTime.NOON, ZoneId.of("Asia/Tokyo"))
        .filter(example -> MethodType.methodType(type).wrap().returnType().isInstance(example))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Give this class an example of " + type));
  }

  /** Returns the value of an attribute. */
  public static Object value(Method getter, Object value) {
    try {
      return getter.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a value with one attribute changed; a list or optional can be given by its content. */
  static Ruled with(Ruled value, Method getter, Object content) {
    Class<?> returned = getter.getReturnType();
    Class<?> parameter = returned == List.class ? Iterable.class : returned;
    Object argument = content;
    if (returned == List.class && !(content instanceof List)) {
      argument = List.of(content);
    } else if (returned == Optional.class) {
      argument = Optional.of(content);
    }
    String name = getter.getName().replaceFirst("^(get|is)", "with");
    try {
      return (Ruled) noun(value).getMethod(name, parameter).invoke(value, argument);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  public static String attribute(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns all types that can be reached from a series. */
  static List<Class<?>> reachable() {
    return reachable(Series.class).distinct().toList();
  }

  private static Stream<Class<?>> reachable(Class<?> noun) {
    return Stream.concat(
        Stream.of(noun),
        getters(noun).stream()
            .map(Nouns::content)
            .filter(Ruled.class::isAssignableFrom)
            .flatMap(Nouns::reachable));
  }
}
