package org.socex.core.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Ruled;

/**
 * What there is to judge in one type: compiled once, from the annotations on its getters. The order
 * of the attributes is that in which its objects show them.
 */
final class Plan {
  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return new Plan(type);
        }
      };

  private final Class<?> type;
  private final Map<String, Attribute> attributes = new HashMap<>();

  /** Filled as objects show their attributes; each thread finds what it misses by its name. */
  private final @Nullable Attribute[] order;

  private Plan(Class<?> type) {
    this.type = type;
    for (Method method : noun(type).getMethods()) {
      if (isGetter(method)) {
        Attribute attribute = new Attribute(method);
        attributes.put(attribute.name, attribute);
      }
    }
    order = new Attribute[attributes.size()];
  }

  static Plan of(Class<?> type) {
    return PLANS.get(type);
  }

  boolean isOf(Ruled value) {
    return value.getClass() == type;
  }

  /** Returns the attribute that an object shows after so many others. */
  Attribute attribute(int rank, String name) {
    Attribute attribute = order[rank];
    return attribute != null ? attribute : learned(rank, name);
  }

  private Attribute learned(int rank, String name) {
    Attribute attribute = attributes.get(name);
    if (attribute == null) {
      throw new IllegalStateException(type + " has no getter of " + name);
    }
    order[rank] = attribute;
    return attribute;
  }

  /** Returns the name of an attribute that was shown after so many others. */
  String name(int rank) {
    return Objects.requireNonNull(order[rank], "shown").name;
  }

  /** Returns the place of an attribute in the order of the model, or the last of all. */
  int rank(String name) {
    int rank = 0;
    while (rank < order.length && (order[rank] == null || !order[rank].name.equals(name))) {
      rank++;
    }
    return rank;
  }

  /** Returns the plan of what an attribute holds, or null if that has no attributes. */
  @Nullable Plan content(String name) {
    Attribute attribute = attributes.get(name);
    return attribute == null ? null : attribute.plan();
  }

  /** What is generated hides behind the interface that declares the constraints. */
  private static Class<?> noun(Class<?> type) {
    for (Class<?> candidate : type.getInterfaces()) {
      if (candidate != Ruled.class && Ruled.class.isAssignableFrom(candidate)) {
        return candidate;
      }
    }
    return type;
  }

  private static boolean isGetter(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && method.getDeclaringClass() != Object.class
        && (method.getName().startsWith("get") || method.getName().startsWith("is"));
  }
}
