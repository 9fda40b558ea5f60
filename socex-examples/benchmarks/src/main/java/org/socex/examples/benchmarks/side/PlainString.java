package org.socex.examples.benchmarks.side;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.socex.examples.benchmarks.plain.PlainAddress;
import org.socex.examples.benchmarks.plain.PlainDelegate;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.plain.PlainRoom;
import org.socex.examples.benchmarks.plain.PlainSession;
import org.socex.examples.benchmarks.plain.PlainSpeaker;
import org.socex.examples.benchmarks.plain.PlainVenue;
import org.socex.examples.benchmarks.plain.PlainWaiver;

/**
 * A string of a plain record, or the strings of a list in it.
 *
 * @param name the name of the component
 * @param inList whether it is a list of them
 * @param constraints what is annotated on the string
 */
record PlainString(String name, boolean inList, AnnotatedType constraints) {
  /** The records that have any. */
  static final List<Class<? extends Record>> OWNERS =
      List.of(
          PlainAddress.class,
          PlainDelegate.class,
          PlainEdition.class,
          PlainRoom.class,
          PlainSession.class,
          PlainSpeaker.class,
          PlainVenue.class,
          PlainWaiver.class);

  /**
   * What this library lets into a text: no control characters, none that turn the direction, no
   * lone surrogates, no noncharacters of the first plane. The fastest of the spellings tried.
   */
  private static final String CHARACTERS =
      "\\x20-\\x7E\\x{A0}-\\x{2029}\\x{202F}-\\x{2065}\\x{206A}-\\x{D7FF}\\x{E000}-\\x{FDCF}"
          + "\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{10FFFD}";

  /** On several lines, summaries and the like. */
  private static final int LONGEST_LINE = 2_048;

  static List<PlainString> of(Class<?> owner) {
    List<PlainString> strings = new ArrayList<>();
    for (RecordComponent component : owner.getRecordComponents()) {
      AnnotatedType type = component.getAnnotatedType();
      boolean inList = type instanceof AnnotatedParameterizedType;
      AnnotatedType one =
          type instanceof AnnotatedParameterizedType list
              ? list.getAnnotatedActualTypeArguments()[0]
              : type;
      if (one.getType() == String.class) {
        strings.add(new PlainString(component.getName(), inList, one));
      }
    }
    return strings;
  }

  /** Returns whether nothing looks at its characters, unless told to; this library does. */
  boolean isText() {
    return longest() > PlainEdition.ID
        && !constraints.isAnnotationPresent(Pattern.class)
        && !constraints.isAnnotationPresent(Email.class);
  }

  /** Returns a pattern of the characters that this library lets into such a text. */
  String characters() {
    return (longest() > LONGEST_LINE ? "[\\n" : "[") + CHARACTERS + "]*";
  }

  private int longest() {
    Size size = constraints.getAnnotation(Size.class);
    return size == null ? 0 : size.max();
  }
}
