package org.socex.core;

import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import org.socex.core.rule.Findings;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.StandardRule;

/** The rules of an {@link Address}: what a postcode looks like depends on the country. */
final class AddressRules {
  private static final PlainText.Validator FOREIGN_POSTCODE = new PlainText.Validator();

  static {
    FOREIGN_POSTCODE.initialize(new ForeignPostcode());
  }

  private AddressRules() {}

  static void check(Address address, Findings findings) {
    address
        .getPostcode()
        .ifPresent(
            postcode -> {
              if (address.getCountry().equals("GB")) {
                postcodeFormat(postcode, findings);
              } else {
                foreignPostcode(postcode, findings);
              }
            });
  }

  private static void postcodeFormat(String postcode, Findings findings) {
    if (!UkPostcode.matches(postcode)) {
      findings.add(StandardRule.POSTCODE_FORMAT, "/postcode");
    }
  }

  /** Outside the United Kingdom a postcode is any short text. */
  private static void foreignPostcode(String postcode, Findings findings) {
    StandardRule broken = FOREIGN_POSTCODE.broken(postcode);
    if (broken != null) {
      findings.add(broken, "/postcode", FOREIGN_POSTCODE.facts(postcode));
    }
  }

  /** The constraint as if it stood on the getter, which has it only outside the United Kingdom. */
  @SuppressWarnings("ClassExplicitlyAnnotation")
  private record ForeignPostcode() implements PlainText {
    @Override
    public int max() {
      return 10;
    }

    @Override
    public boolean multiline() {
      return false;
    }

    @Override
    public String message() {
      return "";
    }

    @Override
    public Class<?>[] groups() {
      return new Class<?>[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<? extends Payload>[] payload() {
      return (Class<? extends Payload>[]) new Class<?>[0];
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return PlainText.class;
    }
  }
}
