package org.socex.core.rule;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns the breaches that belong to one validation group into violations of a Jakarta provider: of
 * one rule no more than so many, since what differs by its path alone can cost the provider
 * quadratic time.
 */
final class Violations implements Findings {
  private static final int MAX_PER_RULE = 1_000;

  private final boolean advisory;
  private final ConstraintValidatorContext context;
  private Map<Rule, Integer> told = Map.of();

  Violations(boolean advisory, ConstraintValidatorContext context) {
    this.advisory = advisory;
    this.context = context;
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  @Override
  public void add(boolean waived, Rule rule, String pointer, Object... facts) {
    boolean advice = waived || rule.getDefaultSeverity() != Severity.ERROR;
    if (advice != advisory) {
      return;
    }
    if (told.isEmpty()) {
      context.disableDefaultConstraintViolation();
      told = new EnumMap<>(Rule.class);
    }
    if (told.merge(rule, 1, Integer::sum) > MAX_PER_RULE) {
      return;
    }
    String template = rule.getTemplate() + (waived ? Rule.WAIVED_TEMPLATE : "");
    place(context.buildConstraintViolationWithTemplate(template), pointer);
  }

  /** An index belongs to the node that follows it, so it waits for that node. */
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
