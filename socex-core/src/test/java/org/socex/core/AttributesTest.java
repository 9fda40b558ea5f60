package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.CountryCode;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Slug;
import org.socex.core.rule.WebAddress;
import org.socex.fixtures.SoundObjects;

/** The attributes of the model, which documents and hosts depend on, written down a second time. */
class AttributesTest {
  /**
   * Attributes in order. {@code ?} marks one that can be absent, {@code [n]} a list with its
   * maximum, {@code =} a default. After the colon stands the type, or the maximum length of a text,
   * with a plus if it can have several lines.
   */
  private static final Map<Class<?>, String> PROMISED =
      Map.ofEntries(
          Map.entry(
              Series.class,
              """
              id:slug
              name:200
              shortName?:50
              launchYear:1900..2200
              editions[200]:Edition
              """),
          Map.entry(
              Edition.class,
              """
              id:slug
              strand:Strand
              year:1900..2200
              name:200
              ordinal?:1..1000
              dates?:DateSpan
              timeZone=Europe/London:ZoneId
              status=SCHEDULED:EditionStatus
              previousDates?:DateSpan
              attendanceMode=IN_PERSON:AttendanceMode
              venue?:Venue
              onlineUrl?:url
              capacity?:1..100000
              attendance?:1..100000
              theme?:300
              welcome?:5000+
              host?:String
              partners[50]:200
              electives?:ElectivePolicy
              sessions[1000]:Session
              speakers[2000]:Speaker
              delegates[10000]:Delegate
              waivers[50]:Waiver
              sources[50]:url
              """),
          Map.entry(
              DateSpan.class,
              """
              start:1900..2200
              end:1900..2200
              """),
          Map.entry(ElectivePolicy.class, "choose:1..100000\n"),
          Map.entry(
              Venue.class,
              """
              id:slug
              name:200
              address:Address
              capacity?:1..100000
              rooms[200]:Room
              url?:url
              """),
          Map.entry(
              Address.class,
              """
              street[5]:200
              locality?:200
              town:200
              county?:200
              postcode?:String
              country=GB:country
              """),
          Map.entry(
              Room.class,
              """
              id:slug
              name:200
              capacity?:1..100000
              """),
          Map.entry(
              Session.class,
              """
              id:slug
              title:300
              kind:SessionKind
              day?:1..31
              time?:TimeSpan
              room?:String
              speakers[50]:String
              chair?:String
              elective=false:boolean
              capacity?:1..100000
              summary?:5000+
              marking=OFFICIAL:Marking
              """),
          Map.entry(
              TimeSpan.class,
              """
              start:LocalTime
              end:LocalTime
              """),
          Map.entry(
              Speaker.class,
              """
              id:slug
              title?:100
              name:200
              postNominals[20]:20
              role?:200
              organisation?:200
              biography?:5000+
              """),
          Map.entry(
              Delegate.class,
              """
              id:slug
              name:200
              email?:email
              organisation:200
              role?:200
              country=GB:country
              status=CONFIRMED:BookingStatus
              electives[50]:String
              bookedOn?:1900..2200
              """),
          Map.entry(
              Waiver.class,
              """
              rule:String
              reason:500
              approvedBy?:200
              """));

  private static final Map<Class<? extends Enum<?>>, String> PROMISED_CONSTANTS =
      Map.of(
          Strand.class, "STRATEGIC ECONOMIC_CRIME",
          EditionStatus.class, "SCHEDULED POSTPONED RESCHEDULED MOVED_ONLINE CANCELLED",
          AttendanceMode.class, "IN_PERSON ONLINE HYBRID",
          SessionKind.class,
              "WELCOME ADDRESS KEYNOTE PRESENTATION PANEL WORKSHOP BREAK SOCIAL CLOSING",
          Marking.class, "OPEN OFFICIAL OFFICIAL_SENSITIVE",
          BookingStatus.class, "CONFIRMED WAITLISTED CANCELLED");

  static Set<Class<?>> nouns() {
    return PROMISED.keySet();
  }

  @Test
  void everyNounIsInTheTable() {
    assertEquals(
        Set.copyOf(Nouns.reachable()),
        PROMISED.keySet(),
        "Write the attributes of a new type into this test, and a sound object into Nouns");
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void attributesAreThosePromisedInThatOrder(Class<?> noun) {
    assertEquals(
        PROMISED.get(noun),
        Nouns.getters(noun).stream()
            .map(getter -> describe(noun, getter) + "\n")
            .collect(Collectors.joining()),
        "JSON, reports and equal documents depend on names, order and bounds: write a new attribute"
            + " into this test where its getter stands");
  }

  @Test
  void constantsAreThosePromisedInThatOrder() {
    PROMISED_CONSTANTS.forEach(
        (type, promised) ->
            assertEquals(
                promised,
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" ")),
                type.getSimpleName()));
  }

  private static String describe(Class<?> noun, Method getter) {
    String kind = "";
    if (getter.getReturnType() == Optional.class) {
      kind = "?";
    } else if (getter.getReturnType() == List.class) {
      ListSize size = getter.getAnnotation(ListSize.class);
      kind = "[" + (size == null ? "unbounded" : size.max()) + "]";
    } else if (getter.isDefault()) {
      kind = "=" + invoke(getter, noun);
    }
    return Nouns.attribute(getter)
        + kind
        + ":"
        + Stream.of(Nouns.constrained(getter).getAnnotations())
            .flatMap(annotation -> bound(annotation).stream())
            .findFirst()
            .orElseGet(() -> Nouns.content(getter).getSimpleName());
  }

  private static Optional<String> bound(Annotation annotation) {
    if (annotation instanceof PlainText text) {
      return Optional.of(text.max() + (text.multiline() ? "+" : ""));
    } else if (annotation instanceof Range range) {
      return Optional.of(range.min() + ".." + range.max());
    }
    return Optional.ofNullable(
        Map.of(
                Slug.class, "slug",
                WebAddress.class, "url",
                EmailAddress.class, "email",
                CountryCode.class, "country")
            .get(annotation.annotationType()));
  }

  private static Object invoke(Method getter, Class<?> noun) {
    try {
      Object value = noun == Edition.class ? SoundObjects.edition() : Nouns.sound(noun);
      return getter.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
