package org.socex.examples.benchmarks.document;

import java.util.ArrayList;
import java.util.List;
import org.socex.core.Delegate;
import org.socex.core.Edition;

/** An edition whose delegates have malformed e-mail addresses and unknown countries. */
public final class BrokenEdition {
  private static final int FEWEST_DELEGATES = 400;

  private BrokenEdition() {}

  /**
   * Returns an edition with a number of errors: one per delegate, or two if there are more than
   * 400.
   *
   * @param findings from 0 to 400, or an even number up to 20,000
   */
  public static Edition of(int findings) {
    int count = findings <= FEWEST_DELEGATES ? FEWEST_DELEGATES : findings / 2;
    Edition edition = EditionWithDelegates.of(count);
    List<Delegate> delegates = new ArrayList<>(edition.getDelegates());
    for (int n = 0; n < findings; n++) {
      int index = n % count;
      delegates.set(index, broken(delegates.get(index), n < count));
    }
    return edition.withDelegates(delegates);
  }

  private static Delegate broken(Delegate delegate, boolean sound) {
    return sound
        ? delegate.withEmail(delegate.getId() + " at example.org")
        : delegate.withCountry("uk");
  }
}
