package org.socex.core;

import org.socex.core.rule.Findings;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Rule;

/** The rules of an {@link Address}: what a postcode looks like depends on the country. */
final class AddressRules {
  private static final int MAX_POSTCODE = 10;

  private static final PlainText.Validator FOREIGN_POSTCODE =
      new PlainText.Validator(MAX_POSTCODE, false);

  private AddressRules() {}

  static void check(Address address, Findings findings) {
    String postcode = address.getPostcode().orElse(null);
    if (postcode != null) {
      postcode(postcode, address.getCountry(), findings);
    }
  }

  private static void postcode(String postcode, String country, Findings findings) {
    if (country.equals("GB")) {
      if (!UkPostcode.matches(postcode)) {
        findings.add(Rule.POSTCODE_FORMAT, "/postcode");
      }
      return;
    }
    Rule broken = FOREIGN_POSTCODE.broken(postcode);
    if (broken != null) {
      findings.add(broken, "/postcode", FOREIGN_POSTCODE.facts(postcode));
    }
  }
}
