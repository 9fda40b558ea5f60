package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses: a dot-atom of RFC 5322 and a host of RFC 1123. */
class EmailAddressTest {
  private static final String LABEL_OF_63 = "x".repeat(63);
  private static final String HOST_OF_189 = LABEL_OF_63 + "." + LABEL_OF_63 + "." + "x".repeat(61);

  private final EmailAddress.Validator addresses = new EmailAddress.Validator();

  static Stream<String> longest() {
    return Stream.of(
        "x".repeat(64) + "@example.org",
        "x." + "x".repeat(62) + "@example.org",
        "a@" + LABEL_OF_63 + ".org",
        "x".repeat(64) + "@" + HOST_OF_189);
  }

  static Stream<String> tooLong() {
    return Stream.of(
        "x".repeat(65) + "@example.org",
        "a@" + "x".repeat(64) + ".org",
        "x".repeat(64) + "@" + HOST_OF_189 + "x",
        "a@" + "b.".repeat(127) + "c",
        "x".repeat(100_000),
        "@".repeat(100_000),
        "a@" + "b.".repeat(50_000) + "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.c",
        "A.Officer@Example.ORG",
        "a.b.c@example.org",
        "1@1.org",
        "a@mail.example.org",
        "a@ex-ample.org",
        "a@3com.org",
        "a@xn--mnchen-3ya.de",
        "azAZ09@azAZ09.azAZ09",
        "!#$%&'*+-/=?^_`{|}~@example.org",
        "-@example.org",
        "${7*7}@example.org"
      })
  @MethodSource("longest")
  void dotAtomWithTwoHostLabelsIsSound(String address) {
    assertNull(addresses.broken(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "@",
        "a",
        "a@",
        "@b.c",
        "a@b",
        "a@localhost",
        ".a@b.c",
        "a.@b.c",
        "a..b@c.d",
        "a@.b.c",
        "a@b..c",
        "a@b.c.",
        "a@-b.c",
        "a@b-.c",
        "a@b.-c",
        "a@b.c-",
        "a@b_c.d",
        "a@@b.c",
        "a@b@c.d",
        "a b@c.d",
        "a@b c.d",
        " a@b.c",
        "a@b.c ",
        "a@b.c\n",
        "a\0@b.c",
        "a,b@c.d",
        "a:b@c.d",
        "a;b@c.d",
        "a<b@c.d",
        "a[b@c.d",
        "a\\b@c.d",
        "a(comment)@b.c",
        "A Officer <a@b.c>",
        "mailto:a@b.c",
        "\"a\"@b.c",
        "\"a b\"@c.d",
        "a@[192.0.2.1]",
        "a@[IPv6:2001:db8::1]",
        "\u00E4@b.c",
        "a@m\u00FCnchen.de",
        "a@b.\u0441om",
        "a@b\u3002c",
        "\uD835\uDC1A@b.c",
        "a@b.c/d"
      })
  @MethodSource("tooLong")
  void otherTextBreaksEmailFormat(String text) {
    assertEquals(StandardRule.EMAIL_FORMAT, addresses.broken(text));
  }

  @Property
  void randomTextIsSoundIfTheGrammarMatches(@ForAll("likelyAddresses") String address) {
    Pattern rules =
        Pattern.compile(
            "(?=[^@]{1,64}@)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
                + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+",
            Pattern.CASE_INSENSITIVE);
    assertEquals(
        rules.matcher(address).matches() && address.length() <= 254,
        addresses.broken(address) == null);
  }

  @Provide
  static Arbitrary<String> likelyAddresses() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of("a", "b0", "-", "a-b", "a--b", "", "_", "é", "@", LABEL_OF_63, "ab."),
            Arbitraries.strings().withChars("aZ9-.@+ ").ofMaxLength(5));
    Arbitrary<String> parts =
        part.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(".", list));
    return Combinators.combine(parts, parts).as((local, host) -> local + "@" + host);
  }
}
