package org.socex.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;
import org.socex.json.shape.Shapes;

/**
 * Lets a Jackson 2 mapper read and write the types of the model, alone or inside a host's own
 * types. {@code findAndRegisterModules()} finds it, and so does Spring Boot 3.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
 * }</pre>
 *
 * <p>It reads and writes the same JSON as {@link SocexJson}, and is as strict, whatever the
 * settings of the mapper, with one exception: {@link
 * DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES}, which is on by default, makes an unknown
 * field an error. Enums are written and read by their codes, as values and as keys of maps. {@link
 * ValidationReport} and {@link Finding} can be written, but not read.
 *
 * <p>An object with an error of shape causes a {@link ValueInstantiationException}, caused by an
 * {@link InvalidSocexException} that carries every problem. Pointers start at the root of the
 * host's document; there are no lines and columns. The module does not run the rules: use {@code
 * Valid} or a {@link SocexValidator}.
 *
 * <p>Type ids and updates work as usual; an update replaces the fields that it has. What would
 * change the JSON of the model, such as {@code @JsonUnwrapped} or {@code @JsonIgnoreProperties}
 * with names, causes an {@link InvalidDefinitionException}, and so do formats like XML, in which
 * every value is a text.
 */
public final class SocexModule extends Module {
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

  /** Gives types of the model their names as type ids, and so the hidden classes. */
  private static final class TypeNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
      return Shapes.find(type.getRawType()).map(kind -> kind.type().getSimpleName()).orElse(null);
    }
  }

  private static final class KindSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return Shapes.find(type.getRawClass()).map(KindSerializer::new).orElse(null);
    }
  }

  private static final class KeySerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      return Shapes.find(type.getRawClass()).map(KeySerializer::new).orElse(null);
    }
  }

  private static final class KindDeserializers extends Deserializers.Base {
    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
      return Shapes.find(type).map(kind -> new KindDeserializer<>(kind)).orElse(null);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription bean) {
      return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Shapes.find(type).isPresent();
    }
  }

  private static final class KeyReaders implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription bean) {
      return Shapes.find(type.getRawClass())
          .filter(kind -> !kind.isObject())
          .map(KindKeyDeserializer::new)
          .orElse(null);
    }
  }
}
