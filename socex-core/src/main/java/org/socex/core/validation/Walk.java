package org.socex.core.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.ValueConstraint;
import org.socex.core.validation.Plan.Attribute;

/**
 * One validation: visits an object and everything in it. A place costs nothing until it is told.
 */
final class Walk {
  private final SocexValidator validator;
  private final Consumer<Finding> findings;

  Walk(SocexValidator validator, Consumer<Finding> findings) {
    this.validator = validator;
    this.findings = findings;
  }

  void visit(Ruled value, @Nullable Place place) {
    for (Attribute attribute : Plan.of(value.getClass()).constrained()) {
      Object given = attribute.get(value);
      judge(attribute.constraints(), given, place, attribute, Place.NO_INDEX);
      if (given instanceof List<?> list) {
        elements(attribute, list, place);
      } else if (given instanceof Optional<?> optional) {
        if (optional.isPresent()) {
          element(attribute, optional.get(), place, Place.NO_INDEX);
        }
      } else if (attribute.cascaded()) {
        visit((Ruled) given, new Place(place, attribute.name(), Place.NO_INDEX));
      }
    }
    value.check(
        (waived, rule, pointer, facts) -> add(waived, rule, Place.pointer(place) + pointer, facts));
  }

  private void elements(Attribute attribute, List<?> list, @Nullable Place place) {
    if (attribute.elementConstraints().isEmpty() && !attribute.cascaded()) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      element(attribute, list.get(i), place, i);
    }
  }

  private void element(Attribute attribute, Object element, @Nullable Place owner, int index) {
    judge(attribute.elementConstraints(), element, owner, attribute, index);
    if (attribute.cascaded()) {
      visit((Ruled) element, new Place(owner, attribute.name(), index));
    }
  }

  private void judge(
      List<ValueConstraint<?, Object>> constraints,
      Object value,
      @Nullable Place owner,
      Attribute attribute,
      int index) {
    for (int i = 0; i < constraints.size(); i++) {
      ValueConstraint<?, Object> constraint = constraints.get(i);
      Rule rule = constraint.broken(value);
      if (rule != null) {
        String pointer = Place.pointer(new Place(owner, attribute.name(), index));
        add(false, rule, pointer, constraint.facts(value));
      }
    }
  }

  private void add(boolean waived, Rule rule, String pointer, Object... facts) {
    Severity severity = validator.severity(rule);
    if (severity != null) {
      Severity given = waived ? Severity.INFO : severity;
      String message = validator.message(rule, facts);
      findings.accept(Finding.of(rule, given, pointer, message, waived));
    }
  }

  /** An attribute, or an entry of one, below another place; null is the root. */
  private record Place(@Nullable Place parent, String name, int index) {
    static final int NO_INDEX = -1;

    static String pointer(@Nullable Place place) {
      if (place == null) {
        return "";
      }
      String attribute = pointer(place.parent) + "/" + place.name;
      return place.index == NO_INDEX ? attribute : attribute + "/" + place.index;
    }
  }
}
