package org.socex.jackson3;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;
import org.socex.json.shape.Shapes;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a Jackson 3 mapper read and write the types of the model, alone or inside a host's own
 * types. {@code findAndAddModules()} finds it, and so does Spring Boot 4.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
 * }</pre>
 *
 * <p>It reads and writes the same JSON as {@link SocexJson}, and is as strict, whatever the
 * settings of the mapper, with one exception: {@link
 * DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} makes an unknown field an error. Enums are
 * written and read by their codes, as values and as keys of maps. {@link ValidationReport} and
 * {@link Finding} can be written, but not read.
 *
 * <p>An object with an error of shape is read to its end. Then a {@link
 * ValueInstantiationException} is thrown, caused by an {@link InvalidSocexException} that carries
 * every problem. Pointers start at the root of the host's document. A problem has a line if the
 * parser counts lines, and a column if it counts characters. If the input fails, its {@link
 * JacksonIOException} is thrown as it is. The module does not run the rules: use {@code @Valid} or
 * a {@link SocexValidator}.
 *
 * <p>Type ids and updates work as usual; an update replaces the fields that it has. What would
 * change the JSON of the model, such as {@code @JsonUnwrapped} or {@code @JsonIgnoreProperties}
 * with names, causes an {@link InvalidDefinitionException}, and so do formats like XML, in which
 * every value is a text.
 */
public final class SocexModule extends JacksonModule {
  /** Makes the module. */
  public SocexModule() {}

  /** Returns the name. */
  @Override
  public String getModuleName() {
    return "socex";
  }

  /** Returns that the version is unknown. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Adds what reads and writes the types of the model. */
  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new KindSerializers());
    context.addKeySerializers(new KeySerializers());
    context.addDeserializers(new KindDeserializers());
    context.addKeyDeserializers(new KeyReaders());
    context.appendAnnotationIntrospector(new TypeNames());
  }

  /** Gives hidden classes the names of the types of the model that they implement. */
  private static final class TypeNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
      return Shapes.find(type.getRawType())
          .map(kind -> kind.type().getSimpleName())
          .filter(name -> !name.equals(type.getRawType().getSimpleName()))
          .orElse(null);
    }
  }

  private static final class KindSerializers implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return Shapes.find(type.getRawClass()).map(KindSerializer::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, bean, format);
    }
  }

  private static final class KeySerializers implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return Shapes.find(type.getRawClass()).map(KeySerializer::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, bean, format);
    }
  }

  private static final class KindDeserializers implements Deserializers {
    private static Optional<KindDeserializer<?>> find(Class<?> type) {
      return Shapes.find(type).map(kind -> new KindDeserializer<>(kind));
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return find(type.getRawClass()).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return find(type.getRawClass()).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Shapes.find(type).isPresent();
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return Shapes.find(type.getRawClass())
          .filter(kind -> !kind.isObject())
          .map(KindKeyDeserializer::new)
          .orElse(null);
    }
  }
}
