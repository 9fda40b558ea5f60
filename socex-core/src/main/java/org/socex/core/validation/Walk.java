package org.socex.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.rule.ValueConstraint;

/**
 * One level of a validation. It visits one object after the other, and the next level visits the
 * objects inside them. The levels build a pointer only for a finding.
 *
 * <p>A {@link Plan} calls it for each attribute, and names the attribute by its rank.
 */
final class Walk implements Findings {
  private static final int NO_INDEX = -1;

  private final SocexValidator validator;
  private final ReportCollector findings;
  private final @Nullable Walk outer;
  private @Nullable Walk inner;

  private final @Nullable HostRules host;
  private Plan<?> plan;
  private @Nullable Ruled value;

  /** The rank of the current attribute, and below it the index in its list. */
  private int attribute;

  private int index;

  /** Starts at the root. */
  Walk(SocexValidator validator, ReportCollector findings, Plan<?> plan) {
    this.validator = validator;
    this.findings = findings;
    this.plan = plan;
    outer = null;
    host = validator.hostChecks().isEmpty() ? null : new HostRules(validator.hostChecks());
  }

  private Walk(Walk outer, Plan<?> plan) {
    validator = outer.validator;
    findings = outer.findings;
    host = outer.host;
    this.outer = outer;
    this.plan = plan;
  }

  <T extends Ruled> void visit(Plan<T> plan, T value) {
    this.plan = plan;
    this.value = value;
    plan.judge(value, this);
    value.check(this);
    if (host != null) {
      host.check(value, edition(), this);
    }
  }

  /** Returns the edition that this level or an outer one is visiting, or null. */
  private @Nullable Edition edition() {
    return value instanceof Edition edition ? edition : outer == null ? null : outer.edition();
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
    StandardRule rule = constraint.broken(value);
    if (rule != null) {
      this.attribute = attribute;
      this.index = index;
      Severity severity = validator.severityOrNull(rule);
      if (severity != null) {
        Place place = Place.of(place(new StringBuilder()).toString());
        add(Finding.of(rule, severity, place, constraint.facts(value)));
      }
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
      inner = new Walk(this, content);
    }
    inner.visit(content, value);
  }

  /** Adds a breach of a rule across the attributes of the object. */
  @Override
  public void add(
      Rule rule, String pointer, Facts facts, @Nullable String related, boolean waived) {
    Objects.requireNonNull(pointer, "pointer");
    Severity severity = validator.severityOrNull(rule);
    if (severity != null) {
      String object = outer == null ? "" : outer.place(new StringBuilder()).toString();
      Finding finding = Finding.of(rule, severity, Place.of(object + pointer), facts);
      if (related != null) {
        finding = finding.at(finding.getPlace(), List.of(Place.of(object + related)));
      }
      add(waived ? finding.asWaived() : finding);
    }
  }

  private void add(Finding finding) {
    Locale locale = validator.getLocale();
    findings.add(locale.equals(Locale.ENGLISH) ? finding : finding.in(locale));
  }

  /** Appends the pointer to the current value. */
  private StringBuilder place(StringBuilder pointer) {
    (outer == null ? pointer : outer.place(pointer)).append('/').append(plan.name(attribute));
    return index == NO_INDEX ? pointer : pointer.append('/').append(index);
  }
}
