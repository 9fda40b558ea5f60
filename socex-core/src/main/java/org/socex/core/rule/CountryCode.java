package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text is an officially assigned ISO 3166-1 alpha-2 code in upper case, or {@code XK} for
 * Kosovo: {@code GB}, not {@code UK}. Breaks {@link StandardRule#COUNTRY_CODE}. {@code null} is
 * valid.
 */
@Documented
@Constraint(validatedBy = CountryCode.Validator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountryCode {

  /** {@return the message template; by default that of the broken rule} */
  String message() default "{socex.country-code}";

  /** {@return the validation groups; the Default group if empty} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Checks country codes against the list of the JDK. */
  final class Validator extends ValueConstraint<CountryCode, CharSequence> {
    private static final Set<String> ASSIGNED =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Not officially assigned, but in wide use, for example by the European Union. */
    private static final String KOSOVO = "XK";

    /** Called by the provider. */
    public Validator() {}

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      return value.length() == 2
              && (ASSIGNED.contains(value.toString()) || KOSOVO.contentEquals(value))
          ? null
          : StandardRule.COUNTRY_CODE;
    }
  }
}
