package org.socex.core.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is an officially assigned ISO 3166-1 alpha-2 code, in upper case: {@code GB}, not {@code
 * UK}. Breaks {@link StandardRule#COUNTRY_CODE}. {@code null} is valid.
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

  /** {@return the template of the message, that of the broken rule} */
  String message() default "{socex.country-code}";

  /** {@return the validation groups; Default if none} */
  Class<?>[] groups() default {};

  /** {@return the payload, for the host's own use} */
  Class<? extends Payload>[] payload() default {};

  /** Judges country codes by a list of its own, since that of the JDK changes with the JDK. */
  final class Validator extends ValueConstraint<CountryCode, CharSequence> {
    private static final int LETTERS = 26;

    /** The 249 assigned codes by their letters: a look-up without hashing. */
    private static final boolean[] ASSIGNED = new boolean[LETTERS * LETTERS];

    static {
      String codes =
          """
          AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ \
          BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR \
          CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
          GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU \
          ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ \
          LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ \
          MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
          PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
          SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR \
          TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW\
          """;
      for (String code : codes.split(" ", -1)) {
        ASSIGNED[index(code)] = true;
      }
    }

    /** Called by the provider. */
    public Validator() {}

    @Override
    public @Nullable StandardRule broken(CharSequence value) {
      return value.length() == 2
              && isLetter(value.charAt(0))
              && isLetter(value.charAt(1))
              && ASSIGNED[index(value)]
          ? null
          : StandardRule.COUNTRY_CODE;
    }

    private static boolean isLetter(char c) {
      return c >= 'A' && c <= 'Z';
    }

    private static int index(CharSequence code) {
      return (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
    }
  }
}
