package org.socex.core.validation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.ValueConstraint;

/**
 * One level of a validation: visits one object after the other, and lets the next level visit what
 * is in them. The levels make up the place of whatever is found, so that it costs nothing before.
 *
 * <p>A {@link Plan} tells it what to judge and to visit, an attribute by its place in the order of
 * the model. Its methods are short, so that a JIT can inline them with the check in every plan.
 */
final class Walk implements Findings {
  private static final int NO_INDEX = -1;

  private final SocexValidator validator;
  private final ValidationReport.Collector findings;
  private final @Nullable Walk outer;
  private @Nullable Walk inner;

  private Plan<?> plan;

  /** The attribute that is being judged, and the index in its list. */
  private int attribute;

  private int index;

  Walk(
      SocexValidator validator,
      ValidationReport.Collector findings,
      @Nullable Walk outer,
      Plan<?> plan) {
    this.validator = validator;
    this.findings = findings;
    this.outer = outer;
    this.plan = plan;
  }

  <T extends Ruled> void visit(Plan<T> plan, T value) {
    this.plan = plan;
    plan.judge(value, this);
    value.check(this);
  }

  <V> void judge(int attribute, ValueConstraint<?, ? super V> constraint, V value) {
    judge(attribute, NO_INDEX, constraint, value);
  }

  <V> void judgeSome(int attribute, ValueConstraint<?, ? super V> constraint, Optional<V> value) {
    if (value.isPresent()) {
      judge(attribute, NO_INDEX, constraint, value.get());
    }
  }

  <V> void judgeEach(int attribute, ValueConstraint<?, ? super V> constraint, List<V> values) {
    for (int i = 0; i < values.size(); i++) {
      judge(attribute, i, constraint, values.get(i));
    }
  }

  private <V> void judge(
      int attribute, int index, ValueConstraint<?, ? super V> constraint, V value) {
    Rule rule = constraint.broken(value);
    if (rule != null) {
      this.attribute = attribute;
      this.index = index;
      find(false, rule, place(new StringBuilder()), constraint.facts(value));
    }
  }

  <T extends Ruled> void visit(int attribute, Plan<T> content, T value) {
    visit(attribute, NO_INDEX, content, value);
  }

  <T extends Ruled> void visitSome(int attribute, Plan<T> content, Optional<T> value) {
    if (value.isPresent()) {
      visit(attribute, NO_INDEX, content, value.get());
    }
  }

  <T extends Ruled> void visitEach(int attribute, Plan<T> content, List<T> values) {
    for (int i = 0; i < values.size(); i++) {
      visit(attribute, i, content, values.get(i));
    }
  }

  private <T extends Ruled> void visit(int attribute, int index, Plan<T> content, T value) {
    this.attribute = attribute;
    this.index = index;
    if (inner == null) {
      inner = new Walk(validator, findings, this, content);
    }
    inner.visit(content, value);
  }

  /** Takes a breach of a rule across the attributes of the object. */
  @Override
  public void add(boolean waived, Rule rule, String pointer, Object... facts) {
    StringBuilder place = new StringBuilder();
    find(waived, rule, (outer == null ? place : outer.place(place)).append(pointer), facts);
  }

  private void find(boolean waived, Rule rule, StringBuilder place, Object... facts) {
    Severity severity = validator.severity(rule);
    if (severity != null) {
      Severity given = waived ? Severity.INFO : severity;
      String message = validator.message(rule, facts);
      findings.add(Finding.of(rule, given, place.toString(), message, waived));
    }
  }

  /** Appends the place of what is being judged. */
  private StringBuilder place(StringBuilder pointer) {
    (outer == null ? pointer : outer.place(pointer)).append('/').append(plan.name(attribute));
    return index == NO_INDEX ? pointer : pointer.append('/').append(index);
  }
}
