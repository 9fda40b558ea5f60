package org.socex.core;

import java.util.regex.Pattern;
import org.socex.core.rule.Findings;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Rule;

/** The rules of an {@link Address}: what a postcode looks like depends on the country. */
final class AddressRules {
  private static final int MAX_POSTCODE = 10;

  /** Royal Mail's formats; the letters that each place cannot have are left out. */
  private static final Pattern UK_POSTCODE =
      Pattern.compile(
          "GIR 0AA|([A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}"
              + "|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])"
              + " [0-9][ABD-HJLNP-UW-Z]{2}");

  private static final PlainText.Validator FOREIGN_POSTCODE =
      new PlainText.Validator(MAX_POSTCODE, false);

  private AddressRules() {}

  static void check(Address address, Findings findings) {
    address.getPostcode().ifPresent(code -> postcode(code, address.getCountry(), findings));
  }

  private static void postcode(String postcode, String country, Findings findings) {
    if (country.equals("GB")) {
      if (!UK_POSTCODE.matcher(postcode).matches()) {
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
