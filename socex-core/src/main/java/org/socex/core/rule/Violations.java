package org.socex.core.rule;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Converts the breaches of one validation group to violations of a Jakarta provider. It reports at
 * most {@value #MAX_PER_RULE} breaches of one rule in one object, because violations that differ
 * only in their path can cost the provider quadratic time.
 */
final class Violations implements Findings {
  private static final int MAX_PER_RULE = 1_000;

  private final boolean advisory;
  private final ConstraintValidatorContext context;
  private final Map<Rule, Integer> reported = new HashMap<>(0);

  Violations(boolean advisory, ConstraintValidatorContext context) {
    this.advisory = advisory;
    this.context = context;
  }

  boolean isEmpty() {
    return reported.isEmpty();
  }

  @Override
  public void add(
      Rule rule, String pointer, Facts facts, @Nullable String related, boolean waived) {
    Objects.requireNonNull(pointer, "pointer");
    boolean advice = waived || rule.getDefaultSeverity() != Severity.ERROR;
    if (advice != advisory) {
      return;
    }
    if (reported.isEmpty()) {
      context.disableDefaultConstraintViolation();
    }
    if (reported.merge(rule, 1, Integer::sum) <= MAX_PER_RULE) {
      String template = StandardRule.template(rule) + (waived ? StandardRule.WAIVED_TEMPLATE : "");
      place(context.buildConstraintViolationWithTemplate(template), pointer);
    }
  }

  /** Sets the path of a violation. An index is kept until the next node, to which it belongs. */
  private static void place(ConstraintViolationBuilder violation, String pointer) {
    if (pointer.isEmpty()) {
      violation.addConstraintViolation();
      return;
    }
    Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
    Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
    Runnable done = violation::addConstraintViolation;
    int index = -1;
    for (String segment : pointer.substring(1).split("/", -1)) {
      if (Character.isDigit(segment.charAt(0))) {
        index = Integer.parseInt(segment);
      } else {
        NodeBuilderCustomizableContext node = property.apply(segment);
        if (index >= 0) {
          NodeBuilderDefinedContext placed = node.inIterable().atIndex(index);
          property = placed::addPropertyNode;
          element = placed::addBeanNode;
          done = placed::addConstraintViolation;
          index = -1;
        } else {
          property = node::addPropertyNode;
          element = node::addBeanNode;
          done = node::addConstraintViolation;
        }
      }
    }
    if (index >= 0) {
      element.get().inIterable().atIndex(index).addConstraintViolation();
    } else {
      done.run();
    }
  }
}
