package org.socex.examples.benchmarks.side;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.socex.examples.benchmarks.plain.PlainAddress;
import org.socex.examples.benchmarks.plain.PlainDelegate;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.plain.PlainRoom;
import org.socex.examples.benchmarks.plain.PlainSession;
import org.socex.examples.benchmarks.plain.PlainSpeaker;
import org.socex.examples.benchmarks.plain.PlainVenue;
import org.socex.examples.benchmarks.plain.PlainWaiver;

/**
 * The texts of the plain records, whose characters nobody looks at unless told to; this library
 * does.
 */
final class PlainTexts {
  /** Without control characters, but for line feeds, and without those that turn the direction. */
  static final String REGEX = "[^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]*";

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

  private PlainTexts() {}

  /** Returns the names of those that no other pattern judges. */
  static List<String> of(Class<?> owner) {
    return Stream.of(owner.getDeclaredFields())
        .filter(PlainTexts::isText)
        .map(Field::getName)
        .toList();
  }

  private static boolean isText(Field field) {
    return field.getType() == String.class
        && field.isAnnotationPresent(Size.class)
        && !field.isAnnotationPresent(Pattern.class)
        && !field.isAnnotationPresent(Email.class);
  }
}
