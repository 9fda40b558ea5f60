package org.socex.json.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.socex.core.rule.CountryCode;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Slug;
import org.socex.core.rule.WebAddress;

/**
 * Describes the constraints on an attribute. A document may break them and still be read, so a
 * schema cannot assert them.
 */
final class ConstraintText {
  private ConstraintText() {}

  static Optional<String> of(Class<?> owner, String attribute) {
    return Stream.of(owner.getMethods())
        .filter(method -> isGetter(method, attribute))
        .flatMap(ConstraintText::annotations)
        .map(ConstraintText::text)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static boolean isGetter(Method method, String attribute) {
    String suffix = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    return method.getParameterCount() == 0
        && (method.getName().equals("get" + suffix) || method.getName().equals("is" + suffix));
  }

  private static Stream<Annotation> annotations(Method getter) {
    Stream<Annotation> own = Stream.of(getter.getAnnotations());
    return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
        ? Stream.concat(
            own, Stream.of(container.getAnnotatedActualTypeArguments()[0].getAnnotations()))
        : own;
  }

  private static String text(Annotation constraint) {
    if (constraint instanceof Slug) {
      return "An id: 1 to 64 lower-case letters and digits, in groups joined by hyphens.";
    } else if (constraint instanceof PlainText text) {
      return "Text of 1 to "
          + text.max()
          + " characters"
          + (text.multiline() ? ", on lines." : ".");
    } else if (constraint instanceof Range range) {
      return "From " + range.min() + " to " + range.max() + ".";
    } else if (constraint instanceof EmailAddress) {
      return "An e-mail address.";
    } else if (constraint instanceof WebAddress) {
      return "An absolute http or https URL.";
    } else if (constraint instanceof CountryCode) {
      return "An ISO 3166-1 alpha-2 code, or XK for Kosovo.";
    }
    return null;
  }
}
