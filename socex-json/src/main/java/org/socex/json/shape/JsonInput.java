package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/**
 * One pass over one document: a cursor that stands at a value, and what has been found so far.
 *
 * <p>A method that takes a value moves on behind it. Pointers and positions are made only when
 * there is a problem. What cannot be read on ends with an exception of the input's own.
 */
public abstract class JsonInput {
  /** What {@link #nextField} returns at the end of the object. */
  public static final int END = -1;

  /** What {@link #nextField} returns for a name that is not in the table. */
  public static final int UNKNOWN = -2;

  private final Problems problems;
  private boolean sound = true;
  private int count;

  /**
   * Starts a pass.
   *
   * @param problems takes every problem
   */
  protected JsonInput(Problems problems) {
    this.problems = problems;
  }

  /** Returns what the value at the cursor is. */
  public abstract JsonType type();

  /** Returns whether the value at the cursor is a string. */
  public abstract boolean isString();

  /**
   * Enters the object at the cursor.
   *
   * @param shape the table of its fields
   * @param <B> its builder
   * @return a builder without values, which may have built another object before
   */
  public abstract <B extends Ruled.Builder<?>> B startObject(Shape<?, B> shape);

  /**
   * Goes to the value of the next field, or out of the object.
   *
   * @param shape the table of its fields
   * @param expected the index of the field that comes next in a canonical document
   * @return the index of the field, {@link #UNKNOWN} or {@link #END}
   */
  public abstract int nextField(Shape<?, ?> shape, int expected);

  /** Returns the name of the field whose value the cursor stands at. */
  public abstract String name();

  /** Enters the array at the cursor. */
  public abstract void startArray();

  /** Goes to the next element, or out of the array and returns false. */
  public abstract boolean nextElement();

  /** Takes a string. */
  public abstract String text();

  /** Takes a string and returns the object that an equal one was before. */
  public abstract String recurringText();

  /**
   * Takes a string that stands for a value.
   *
   * @param kind parses it
   * @param <V> the type of the value
   * @return the value, or null if the string is not in the format
   */
  public abstract <V> @Nullable V formatted(FormattedKind<V> kind);

  /** Returns whether the integer at the cursor is an {@code int}. */
  public abstract boolean isInt();

  /** Takes an integer that is an {@code int}. */
  public abstract int number();

  /** Passes over the value at the cursor, whatever it is; the limits hold for it, too. */
  public abstract void skip();

  /** Returns the pointer of the value that was last gone to, or of the object just left. */
  protected abstract String pointer();

  /** Returns the position of the value that was last gone to. */
  protected abstract Position valuePosition();

  /** Returns the position of the name last read. */
  protected abstract Position namePosition();

  /** Returns a mark of the object or array at the cursor, to report something of it later. */
  protected abstract long mark();

  /** Returns the position of a mark. */
  protected abstract Position position(long mark);

  /** Returns the pointer of the array that the cursor is in. */
  protected abstract String arrayPointer();

  /** Returns whether there has been no error: only then is a value built. */
  public final boolean isSound() {
    return sound;
  }

  final boolean mayBeKept() {
    return count < ValidationReport.MAX_FINDINGS;
  }

  /** Reports the value that was last gone to. */
  final void reject(Rule rule, Object... facts) {
    add(rule, pointer(), valuePosition(), facts);
  }

  /** Reports a value that is not of the JSON type that its field has, and passes over it. */
  final void rejectType(String expected) {
    reject(Rule.FIELD_TYPE, type().toString(), '≠', expected);
    skip();
  }

  /** Reports the field whose value the cursor stands at. */
  final void rejectName(Rule rule, Object... facts) {
    add(rule, pointer(), namePosition(), facts);
  }

  /** Reports a field that an object lacks; the object has just ended. */
  final void missing(long object, Field<?> field) {
    add(Rule.FIELD_REQUIRED, pointer() + "/" + field, position(object), field);
  }

  /** Reports a list, while in it. */
  final void rejectList(long list, Rule rule, Object... facts) {
    add(rule, arrayPointer(), position(list), facts);
  }

  private void add(Rule rule, String pointer, Position where, Object... facts) {
    sound &= rule.getDefaultSeverity() != Severity.ERROR;
    count++;
    problems.add(rule, pointer, where, facts);
  }
}
