package org.socex.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Edition;
import org.socex.core.Room;
import org.socex.core.Strand;
import org.socex.fixtures.SocexHistory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Types of the model whose JSON says which type it is, as hosts have them in messages. */
class TypeIdTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SocexModule())
          .polymorphicTypeValidator(new AnyType())
          .build();
  private static final Edition EDITION = SocexHistory.edition("economic-crime-2019");
  private static final String FIELDS =
      "\"id\":\"x\",\"strand\":\"no\",\"year\":2032,\"name\":\"X\"";

  record AsProperty(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Edition.class, name = "edition"),
            @JsonSubTypes.Type(value = Room.class, name = "room")
          })
          Object payload) {}

  record AsWrapper(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Edition.class, name = "edition"),
            @JsonSubTypes.Type(value = Strand.class, name = "strand")
          })
          Object payload) {}

  record AsArray(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          Object payload) {}

  record AsSibling(
      String type,
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "type")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Edition.class, name = "edition"),
            @JsonSubTypes.Type(value = Strand.class, name = "strand")
          })
          Object payload) {}

  static final class SiblingBean {
    public String type = "";

    @JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
        property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Edition.class, name = "edition"))
    public Object payload = "";
  }

  record Deduced(
      @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
          @JsonSubTypes({@JsonSubTypes.Type(Edition.class), @JsonSubTypes.Type(Room.class)})
          Object payload) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Submitted.class, name = "submitted"))
  interface Message {}

  record Submitted(Edition edition) implements Message {}

  @Test
  void editionWithTypeIdComesBackInEveryInclusion() {
    for (Object message :
        List.of(
            new AsProperty(EDITION),
            new AsWrapper(EDITION),
            new AsArray(EDITION),
            new AsSibling("edition", EDITION),
            new Deduced(EDITION),
            new AsWrapper(Strand.STRATEGIC),
            new AsArray(Strand.STRATEGIC),
            new AsSibling("strand", Strand.STRATEGIC))) {
      String json = MAPPER.writeValueAsString(message);
      assertEquals(message, MAPPER.readValue(json, message.getClass()), json);
    }
  }

  @Test
  void typeIdNamesTheTypeOfTheModel() {
    Room room = Room.builder().id("a").name("A").build();
    assertEquals(
        "{\"payload\":{\"type\":\"room\",\"id\":\"a\",\"name\":\"A\"}}",
        MAPPER.writeValueAsString(new AsProperty(room)));
    assertEquals(
        "{\"payload\":[\"org.socex.core.Room\",{\"id\":\"a\",\"name\":\"A\"}]}",
        MAPPER.writeValueAsString(new AsArray(room)));
    assertEquals(
        "{\"payload\":{\"strand\":\"strategic\"}}",
        MAPPER.writeValueAsString(new AsWrapper(Strand.STRATEGIC)));
  }

  @ParameterizedTest
  @EnumSource(
      value = JsonTypeInfo.As.class,
      names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void editionComesBackUnderDefaultTyping(JsonTypeInfo.As inclusion) {
    for (DefaultTyping typing : DefaultTyping.values()) {
      JsonMapper typed =
          MAPPER.rebuild().activateDefaultTyping(new AnyType(), typing, inclusion).build();
      Object[] values = {EDITION, Strand.STRATEGIC};
      Object[] read = typed.readValue(typed.writeValueAsString(values), Object[].class);
      assertEquals(List.of(values), List.of(read), typing.toString());
      Edition root = typed.readValue(typed.writeValueAsString(EDITION), Edition.class);
      assertEquals(EDITION, root, typing.toString());
      Map<String, Edition> map = Map.of("a", EDITION);
      TypeReference<Map<String, Edition>> type = new TypeReference<>() {};
      String json = typed.writerFor(type).writeValueAsString(map);
      assertEquals(map, typed.readValue(json, type), typing.toString());
    }
  }

  @Test
  void findingOfEarlyTypeIdHasItsPlace() {
    assertEquals(
        List.of("1:49 error field-format \"/0/payload/strand\""),
        Problem.all(() -> read("[{'payload':{'type':'edition',@}}]", AsProperty[].class)));
    assertEquals(
        List.of("1:42 error field-format \"/payload/edition/strand\""),
        Problem.all(() -> read("{'payload':{'edition':{@}}}", AsWrapper.class)));
    assertEquals(
        List.of("1:57 error field-format \"/payload/1/strand\""),
        Problem.all(() -> read("{'payload':['org.socex.core.Edition',{@}]}", AsArray.class)));
    assertEquals(
        List.of("1:50 error field-format \"/edition/strand\""),
        Problem.all(() -> read("{'kind':'submitted','edition':{@}}", Message.class)));
  }

  @Test
  void missingFieldAfterEarlyTypeIdStandsAtTheStartOfItsObject() {
    assertEquals(
        List.of("1:12 error field-required \"/payload/name\""),
        Problem.all(() -> read("{'payload':{'type':'room','id':'a'}}", AsProperty.class)));
    assertEquals(
        List.of("error field-required \"/payload/id\"", "error field-required \"/payload/name\""),
        Problem.all(() -> read("{'payload':{'type':'room'}}", AsProperty.class)));
  }

  /** Jackson buffers what comes before the id; the buffer has wrong lines and columns. */
  @Test
  void findingBeforeLateTypeIdHasItsPointerAlone() {
    assertEquals(
        List.of("error field-format \"/edition/strand\""),
        Problem.all(() -> read("{'edition':{@},'kind':'submitted'}", Message.class)));
    assertEquals(
        List.of("error field-format \"/0/edition/strand\""),
        Problem.all(() -> read("[{'edition':{@},'kind':'submitted'}]", Message[].class)));
    assertEquals(
        List.of("error field-format \"/0/edition/strand\""),
        Problem.all(
            () -> read("[{'x':1,'edition':{@},'kind':'submitted','y':[]}]", Message[].class)));
    assertEquals(
        List.of("error field-format \"/payload/strand\""),
        Problem.all(() -> read("{'payload':{@,'type':'edition'}}", AsProperty.class)));
    assertEquals(
        List.of("error field-format \"/a/payload/strand\""),
        Problem.all(
            () ->
                MAPPER.readValue(
                    json("{'a':{'payload':{'sources':[],@,'type':'edition'}}}"),
                    new TypeReference<Map<String, AsProperty>>() {})));
    assertEquals(
        List.of("error field-format \"/payload/strand\""),
        Problem.all(
            () ->
                read(
                    "{'payload':{'venue':{'id':'v','name':'V','address':{'town':'T'}},@,'type':'edition'}}",
                    AsProperty.class)));
    assertEquals(
        List.of("error field-format \"/payload/strand\""),
        Problem.all(() -> read("{'payload':{'capacity':1,@}}", Deduced.class)));
  }

  @Test
  void findingAfterLateTypeIdHasItsPlace() {
    assertEquals(
        List.of(
            "error field-type \"/payload/capacity\"", "1:58 error field-type \"/payload/name\""),
        Problem.all(
            () ->
                read(
                    "{'payload':{'capacity':'9','id':'r','type':'room','name':7}}",
                    AsProperty.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'edition','payload':{@}}",
        "{'payload':{@},'type':'edition'}",
        "{'payload':{@},'other':{},'type':'edition','more':[1]}"
      })
  void findingOfTypeIdBesideTheValueHasItsPointerAlone(String json) {
    for (Class<?> type : List.of(AsSibling.class, SiblingBean.class)) {
      assertEquals(
          List.of("error field-format \"/payload/strand\""), Problem.all(() -> read(json, type)));
      assertEquals(
          List.of("error field-format \"/0/payload/strand\""),
          Problem.all(() -> read("[" + json + "]", type.arrayType())));
      assertEquals(
          List.of("error field-format \"/a/1/payload/strand\""),
          Problem.all(
              () ->
                  MAPPER.readValue(
                      json("{'a':[null," + json + "]}"),
                      MAPPER
                          .getTypeFactory()
                          .constructMapType(
                              Map.class,
                              MAPPER.constructType(String.class),
                              MAPPER.constructType(type.arrayType())))));
    }
  }

  @Test
  void wordWithTypeIdBesideItHasItsPointer() {
    assertEquals(
        List.of("error field-format \"/payload\""),
        Problem.all(() -> read("{'payload':'no','type':'strand'}", AsSibling.class)));
    assertEquals(
        List.of("1:22 error field-format \"/payload/strand\""),
        Problem.all(() -> read("{'payload':{'strand':'no'}}", AsWrapper.class)));
  }

  private static Object read(String json, Class<?> type) {
    return MAPPER.readValue(json(json), type);
  }

  private static String json(String text) {
    return text.replace('\'', '"').replace("@", FIELDS);
  }

  /** Allows every type, as no host should. */
  private static final class AnyType extends PolymorphicTypeValidator.Base {
    private static final long serialVersionUID = 1L;

    @Override
    public Validity validateBaseType(DatabindContext context, JavaType type) {
      return Validity.ALLOWED;
    }

    @Override
    public Validity validateSubType(DatabindContext context, JavaType base, JavaType type) {
      return Validity.ALLOWED;
    }
  }
}
