package org.socex.json.model;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socex.core.Series;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.Ruled;

/**
 * A getter of a type of the model.
 *
 * @param noun the type
 * @param name the name without {@code get} or {@code is}
 * @param getter the getter
 */
public record Attribute(Class<?> noun, String name, Method getter) {

  private static final ClassValue<List<Attribute>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> noun) {
          return find(noun);
        }
      };

  /** Returns the types of the model that have attributes, the series first. */
  public static Set<Class<?>> nouns() {
    Set<Class<?>> nouns = new LinkedHashSet<>();
    collect(Series.class, nouns);
    return nouns;
  }

  private static void collect(Class<?> noun, Set<Class<?>> nouns) {
    if (nouns.add(noun)) {
      of(noun).stream()
          .filter(Attribute::isNoun)
          .forEach(attribute -> collect(attribute.content(), nouns));
    }
  }

  /** Returns the attributes of a type in the order of its declaration. */
  public static List<Attribute> of(Class<?> noun) {
    return KNOWN.get(noun);
  }

  private static List<Attribute> find(Class<?> noun) {
    // methods have no order; the fields generated for them have that of the declaration
    List<String> order =
        Stream.of(noun.getPermittedSubclasses()[0].getDeclaredFields())
            .map(Field::getName)
            .toList();
    return Stream.of(noun.getMethods())
        .filter(Attribute::isGetter)
        .map(getter -> new Attribute(noun, name(getter), getter))
        .sorted(Comparator.comparingInt(attribute -> order.indexOf(attribute.name)))
        .toList();
  }

  private static boolean isGetter(Method method) {
    return method.getName().matches("(get|is)[A-Z].*")
        && method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass() != Object.class;
  }

  private static String name(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  public boolean isList() {
    return getter.getReturnType() == List.class;
  }

  public boolean isOptional() {
    return getter.getReturnType() == Optional.class;
  }

  /** Returns whether there must be a value: a getter with a body has a default. */
  public boolean isRequired() {
    return !isList() && !isOptional() && !getter.isDefault();
  }

  /** Returns whether it holds values that have attributes of their own. */
  public boolean isNoun() {
    return Ruled.class.isAssignableFrom(content());
  }

  /** Returns the type of the value, or of what the list or optional holds. */
  public Class<?> content() {
    Type type = getter.getGenericReturnType();
    return (Class<?>)
        (type instanceof ParameterizedType container
            ? container.getActualTypeArguments()[0]
            : type);
  }

  /** Returns the most elements that the list may have. */
  public int maxSize() {
    return getter.getAnnotation(ListSize.class).max();
  }

  /** Returns the value that an object has. */
  public Object of(Object owner) {
    try {
      return getter.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return noun.getSimpleName() + "." + getter.getName();
  }
}
