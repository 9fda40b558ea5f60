package org.socex.jackson2;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socex.json.shape.Kind;
import org.socex.json.shape.Shapes;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.ConfigOverride;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;

/**
 * What a host cannot ask of the types of the model. Their JSON is fixed: an annotation that would
 * change it is refused, because passing over it could publish personal data.
 */
final class Refusals {
  private static final Set<Class<? extends Annotation>> TYPE_IDS =
      Set.of(JsonTypeInfo.class, JsonSubTypes.class, JsonTypeName.class);

  private Refusals() {}

  /** Returns why a property cannot be written, if so. */
  static Optional<String> writing(
      Kind<?> kind, @Nullable BeanProperty property, SerializerProvider context) {
    AnnotatedMember member = property == null ? null : property.getMember();
    AnnotationIntrospector annotations = context.getAnnotationIntrospector();
    MapperConfig<?> config = context.getConfig();
    if (member != null && kind.isObject()) {
      if (!ignored(member, annotations, config).findIgnoredForSerialization().isEmpty()) {
        return Optional.of(annotation(kind, "@JsonIgnoreProperties"));
      } else if (annotations.findFilterId(member) != null) {
        return Optional.of(annotation(kind, "@JsonFilter"));
      }
    }
    return either(kind, member, annotations, config);
  }

  /** Returns why a property cannot be read, if so. */
  static Optional<String> reading(
      Kind<?> kind, @Nullable BeanProperty property, DeserializationContext context) {
    AnnotatedMember member = property == null ? null : property.getMember();
    AnnotationIntrospector annotations = context.getAnnotationIntrospector();
    MapperConfig<?> config = context.getConfig();
    if (member != null && kind.isObject()) {
      if (!ignored(member, annotations, config).findIgnoredForDeserialization().isEmpty()) {
        return Optional.of(annotation(kind, "@JsonIgnoreProperties"));
      } else if (annotations.findUnwrappingNameTransformer(member) != null) {
        return Optional.of(unwrapped(kind.type()));
      }
    }
    return either(kind, member, annotations, config);
  }

  /** Returns whether a property says that unknown fields are no matter. */
  static boolean ignoresUnknown(@Nullable BeanProperty property, DeserializationContext context) {
    return property != null
        && property.getMember() != null
        && ignored(property.getMember(), context.getAnnotationIntrospector(), context.getConfig())
            .getIgnoreUnknown();
  }

  private static JsonIgnoreProperties.Value ignored(
      AnnotatedMember member, AnnotationIntrospector annotations, MapperConfig<?> config) {
    return annotations.findPropertyIgnoralByName(config, member);
  }

  private static Optional<String> either(
      Kind<?> kind,
      @Nullable AnnotatedMember member,
      AnnotationIntrospector annotations,
      MapperConfig<?> config) {
    if (!kind.isObject()) {
      return Optional.empty();
    }
    if (member != null) {
      if (annotations.findPropertyInclusionByName(config, member).getIncluded() != null) {
        return Optional.of(annotation(kind, "@JsonIncludeProperties"));
      } else if (annotations.findObjectIdInfo(member) != null
          || annotations.findObjectReferenceInfo(member, null) != null) {
        return Optional.of(annotation(kind, "@JsonIdentityInfo"));
      }
    }
    // an object is written with all that is in it, so that what is set for a part counts, too
    for (Kind<?> part : Shapes.ALL) {
      if (isMixedIn(config.findMixInClassFor(part.type()))) {
        return Optional.of(annotation(part, "a mix-in"));
      }
      ConfigOverride override = config.getConfigOverride(part.type());
      if (override != null
          && override.getIgnorals() != null
          && !override.getIgnorals().getIgnored().isEmpty()) {
        return Optional.of(annotation(part, "a config override"));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a mix-in, if there is one, does more than to set type ids. */
  private static boolean isMixedIn(@Nullable Class<?> mixIn) {
    return mixIn != null
        && (mixIn.getDeclaredMethods().length > 0
            || mixIn.getDeclaredFields().length > 0
            || Stream.of(mixIn.getAnnotations())
                .anyMatch(annotation -> !TYPE_IDS.contains(annotation.annotationType())));
  }

  private static String annotation(Kind<?> kind, String what) {
    return name(kind)
        + " has a fixed form in JSON, which "
        + what
        + " cannot change. Remove it, and give the mapper a value that has only what is wanted";
  }

  /** Returns why the fields of a value cannot stand among those of another. */
  static String unwrapped(Class<?> type) {
    return type.getSimpleName()
        + " has a fixed form in JSON, which @JsonUnwrapped cannot change. Remove it";
  }

  /** Returns why a format does not do. */
  static String untyped(Kind<?> kind) {
    return name(kind)
        + " has numbers, truth values and lists, which this format cannot tell from texts."
        + " Use JSON, YAML, CBOR or Smile";
  }

  /** Returns why a report cannot be read. */
  static String writtenOnly(Kind<?> kind) {
    return name(kind) + " can be written, but not read";
  }

  private static String name(Kind<?> kind) {
    return kind.type().getSimpleName();
  }
}
