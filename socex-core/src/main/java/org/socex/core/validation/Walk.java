package org.socex.core.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.ValueConstraint;
import org.socex.core.validation.Attribute.Holder;

/**
 * One level of a validation: visits one object after the other, and lets the next level visit what
 * is in them. The levels make up the place of whatever is found, so that it costs nothing before.
 */
final class Walk implements BiConsumer<String, Object>, Findings {
  private static final int NO_INDEX = -1;

  private final SocexValidator validator;
  private final ValidationReport.Collector findings;
  private final @Nullable Walk outer;
  private @Nullable Walk inner;

  private Plan plan;

  /** How many attributes of the object have been shown; the last of them is being judged. */
  private int shown;

  private int index = NO_INDEX;

  Walk(
      SocexValidator validator,
      ValidationReport.Collector findings,
      @Nullable Walk outer,
      Plan plan) {
    this.validator = validator;
    this.findings = findings;
    this.outer = outer;
    this.plan = plan;
  }

  void visit(Ruled value) {
    // most objects are of the type of the one before
    if (!plan.isOf(value)) {
      plan = Plan.of(value.getClass());
    }
    shown = 0;
    value.forEachAttribute(this);
    value.check(this);
  }

  /** Takes the next attribute of the object. Short, so that a JIT can inline it in every noun. */
  @Override
  public void accept(String name, Object given) {
    Attribute attribute = plan.attribute(shown++, name);
    index = NO_INDEX;
    if (attribute.holder == Holder.LIST) {
      judge(attribute.holderConstraints, given);
      // checks see a Collection: a class asked for one interface and another in turn is slow to ask
      if (attribute.isConstrained) {
        elements(attribute, (List<?>) given);
      }
    } else if (attribute.isConstrained) {
      Object value =
          attribute.holder == Holder.OPTIONAL ? ((Optional<?>) given).orElse(null) : given;
      if (value != null) {
        judge(attribute.constraints, value);
        if (attribute.isCascaded) {
          visitInner(value);
        }
      }
    }
  }

  private void elements(Attribute attribute, List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      index = i;
      judge(attribute.constraints, list.get(i));
      if (attribute.isCascaded) {
        visitInner(list.get(i));
      }
    }
  }

  private void visitInner(Object value) {
    if (inner == null) {
      inner = new Walk(validator, findings, this, plan);
    }
    inner.visit((Ruled) value);
  }

  private void judge(ValueConstraint<?, Object>[] constraints, Object value) {
    for (ValueConstraint<?, Object> constraint : constraints) {
      Rule rule = constraint.broken(value);
      if (rule != null) {
        find(false, rule, place(new StringBuilder()), constraint.facts(value));
      }
    }
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
    (outer == null ? pointer : outer.place(pointer)).append('/').append(plan.name(shown - 1));
    return index == NO_INDEX ? pointer : pointer.append('/').append(index);
  }
}
