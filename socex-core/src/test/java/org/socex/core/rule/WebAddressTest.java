package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs of RFC 3986 that are absolute, with http or https and a host. */
class WebAddressTest {
  private static final String ORIGIN = "https://example.org/";

  private final WebAddress.Validator addresses = new WebAddress.Validator();

  static Stream<String> longest() {
    return Stream.of(ORIGIN + "x".repeat(2048 - ORIGIN.length()));
  }

  static Stream<String> tooLong() {
    return Stream.of(
        ORIGIN + "x".repeat(2049 - ORIGIN.length()),
        ORIGIN + "/a".repeat(100_000),
        "https://[" + ":".repeat(100_000) + "]/",
        "x".repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/",
        "HTTPS://EXAMPLE.ORG/",
        "https://example.org:443/",
        "https://example.org:/",
        "https://example.org:0",
        "https://azAZ09:09@azAZ09.org:0123456789/azAZ09?azAZ09#azAZ09",
        "https://a/",
        "https://a_b.example.org/",
        "https://a-.example.org/",
        "https://xn--mnchen-3ya.de/",
        "https://192.0.2.1/",
        "https://[::1]",
        "https://[::1]/",
        "https://[2001:db8::1]:8080/a",
        "https://[::ffff:192.0.2.1]/",
        "https://[2001:DB8:0:0:8:800:200C:417A]/",
        "https://user@example.org/",
        "https://user:pass:word@example.org:80/",
        "https://u%40v@example.org/",
        "https://:@example.org/",
        "https://ex%61mple.org/",
        "https://example.org/a/b//c/../d;e=f,g",
        "https://example.org/%20%c3%A9",
        "https://example.org/%0a",
        "https://example.org/-._~!$&'()*+,;=:@",
        "https://example.org?",
        "https://example.org?a=b&c=/?:@",
        "https://example.org#",
        "https://example.org#a/?b",
        "https://example.org/?a#b?c/d",
        "https://example.org/$7*7"
      })
  @MethodSource("longest")
  void absoluteUrlWithHostIsSound(String address) {
    assertNull(addresses.broken(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "example.org",
        "//example.org/",
        "/a",
        "https:",
        "https:example.org",
        "https:/example.org",
        "https:\\\\example.org",
        "https://",
        "https:///a",
        "https://?a",
        "https://#a",
        "https://:80/",
        "https://user@/",
        "https://user@:80/",
        "https://@/",
        "ftp://example.org/",
        "http\u017F://example.org/",
        "httpss://example.org/",
        "xhttps://example.org/",
        "javascript:alert(1)",
        "javascript://example.org/%0Aalert(1)",
        "mailto:a@example.org",
        "urn:socex:edition:1",
        " https://example.org/",
        "https://example.org/ ",
        "https://example.org/\n",
        "https://exam\tple.org/",
        "https://exa mple.org/",
        "https://example.org/a b",
        "https://example.org\\a",
        "https://example.org/a\\b",
        "https://example.org/\0",
        "https://example.org:8o/",
        "https://example.org:-1/",
        "https://example.org:80:80/",
        "https://example.org:\u0661/",
        "https://a@b@example.org/",
        "https://us er@example.org/",
        "https://us[er@example.org/",
        "https://2001:db8::1/",
        "https://[::1",
        "https://::1]/",
        "https://[]/",
        "https://[::1]a/",
        "https://a[::1]/",
        "https://[::1]]/",
        "https://[[::1]/",
        "https://[g::1]/",
        "https://[1:2:3:4:5:6:7:8:9]/",
        "https://[::1::]/",
        "https://[192.0.2.1]/",
        "https://[fe80::1%25eth0]/",
        "https://[fe80::1%eth0]/",
        "https://[::1]:a/",
        "https://example.org/%",
        "https://example.org/%2",
        "https://example.org/%zz",
        "https://example.org/%\uFF14\uFF11",
        "https://example%.org/",
        "https://example.org/?%4",
        "https://example.org/#%",
        "https://example.org/#a#b",
        "https://example.org/[a]",
        "https://example.org/a|b",
        "https://example.org/a^b",
        "https://example.org/a`b",
        "https://example.org/\"a\"",
        "https://example.org/<a>",
        "https://example.org/{a}",
        "https://example.org/${7*7}",
        "https://example.org/?a[]=b",
        "https://caf\u00E9.example.org/",
        "https://example.org/caf\u00E9",
        "https://example.org/?caf\u00E9",
        "https://example.org/#caf\u00E9",
        "https://example\u3002org/",
        "https://example.org/\u202E",
        "https://example.org/\uD83C\uDFE2"
      })
  @MethodSource("tooLong")
  void otherTextBreaksUrlFormat(String text) {
    assertEquals(StandardRule.URL_FORMAT, addresses.broken(text));
  }
}
