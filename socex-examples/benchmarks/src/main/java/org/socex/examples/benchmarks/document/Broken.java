package org.socex.examples.benchmarks.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.json.SocexJson;

/** Editions whose delegates have as many mistakes as asked: one each, or two if there are many. */
public final class Broken {
  private static final int FEWEST_DELEGATES = 400;

  private Broken() {}

  /**
   * Returns an edition of sound shape with malformed e-mail addresses and unknown countries.
   *
   * @param findings how many errors the rules find, to 400 or any even number to 20,000
   */
  public static Edition edition(int findings) {
    Edition edition = Crowd.of(delegates(findings));
    List<Delegate> delegates = new ArrayList<>(edition.getDelegates());
    for (int n = 0; n < findings; n++) {
      int d = n % delegates.size();
      delegates.set(d, broken(delegates.get(d), n < delegates.size()));
    }
    return edition.withDelegates(delegates);
  }

  private static Delegate broken(Delegate delegate, boolean first) {
    return first
        ? delegate.withEmail(delegate.getId() + " at example.org")
        : delegate.withCountry("uk");
  }

  /**
   * Returns a document without the shape of an edition: with unreal dates and unknown constants.
   *
   * @param findings how many errors there are, to 400 or any even number to 20,000
   */
  public static byte[] shape(int findings) {
    int delegates = delegates(findings);
    String json =
        new String(SocexJson.standard().write(Crowd.of(delegates)), StandardCharsets.UTF_8);
    String dates = replaced(json, "\"bookedOn\":\"2031-0", "\"bookedOn\":\"2031-3", findings);
    String constants =
        replaced(
            dates,
            "\"country\":\"..\",\"status\":\"",
            "$0almost-",
            Math.max(0, findings - delegates));
    return constants.getBytes(StandardCharsets.UTF_8);
  }

  private static int delegates(int findings) {
    return findings <= FEWEST_DELEGATES ? FEWEST_DELEGATES : findings / 2;
  }

  private static String replaced(String text, String regex, String replacement, int times) {
    AtomicInteger count = new AtomicInteger();
    return Pattern.compile(regex)
        .matcher(text)
        .replaceAll(match -> count.getAndIncrement() < times ? replacement : "$0");
  }
}
