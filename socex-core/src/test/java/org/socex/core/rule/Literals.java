package org.socex.core.rule;

import java.lang.reflect.Method;
import java.util.List;

/** Makes checks with the members of a constraint, as a provider does. */
public final class Literals {
  private Literals() {}

  /** Getters with the constraints that tests ask for. */
  private interface Carrier {
    @PlainText(max = 1)
    String line1();

    @PlainText(max = 2)
    String line2();

    @PlainText(max = 10)
    String line10();

    @PlainText(max = 20)
    String line20();

    @PlainText(max = 300)
    String line300();

    @PlainText(max = 1, multiline = true)
    String lines1();

    @PlainText(max = 2, multiline = true)
    String lines2();

    @PlainText(max = 10, multiline = true)
    String lines10();

    @PlainText(max = 20, multiline = true)
    String lines20();

    @PlainText(max = 300, multiline = true)
    String lines300();

    @Range(min = 1900, max = 2200)
    int years();

    @ListSize(max = 3)
    List<Integer> lists();
  }

  /** Returns the check of a text with some maximum: 1, 2, 10, 20 or 300. */
  public static PlainText.Validator plainText(int max, boolean multiline) {
    PlainText.Validator check = new PlainText.Validator();
    check.initialize(getter((multiline ? "lines" : "line") + max).getAnnotation(PlainText.class));
    return check;
  }

  static Range.OfNumber years() {
    Range.OfNumber check = new Range.OfNumber();
    check.initialize(getter("years").getAnnotation(Range.class));
    return check;
  }

  static Range.OfDate yearsOfDates() {
    Range.OfDate check = new Range.OfDate();
    check.initialize(getter("years").getAnnotation(Range.class));
    return check;
  }

  static ListSize.Validator listsOfThree() {
    ListSize.Validator check = new ListSize.Validator();
    check.initialize(getter("lists").getAnnotation(ListSize.class));
    return check;
  }

  private static Method getter(String name) {
    try {
      return Carrier.class.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
