package org.socex.core.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.fixtures.Breach;

/** Turns the violations of a Jakarta provider into breaches, to compare them with a report. */
public final class DoorComparison {
  private static final Validator PROVIDER = JakartaHost.open().getValidator();

  private DoorComparison() {}

  /** Returns the breaches that the provider of this run reports. */
  public static List<Breach> violations(Object value, Class<?>... groups) {
    return sorted(PROVIDER.validate(value, groups).stream().map(DoorComparison::breach));
  }

  /** Returns the message of the provider of this run for every breach. */
  public static Map<Breach, String> messages(Object value, Class<?>... groups) {
    return PROVIDER.validate(value, groups).stream()
        .collect(Collectors.toMap(DoorComparison::breach, ConstraintViolation::getMessage));
  }

  /** Returns breaches by pointer, then by code. */
  public static List<Breach> sorted(Stream<Breach> breaches) {
    return breaches
        .sorted(
            Comparator.comparing(Breach::pointer).thenComparing(breach -> breach.rule().getCode()))
        .toList();
  }

  /** Returns breaches by pointer, then by code. */
  public static List<Breach> sorted(Collection<Breach> breaches) {
    return sorted(breaches.stream());
  }

  /** Returns a violation of one of our constraints as the breach that it stands for. */
  public static Breach breach(ConstraintViolation<?> violation) {
    Rule rule =
        Rule.of(violation)
            .orElseThrow(() -> new AssertionError("not one of our rules: " + violation));
    String pointer = Place.of(violation).getPointer();
    return violation.getMessageTemplate().endsWith("{socex.waived}")
        ? Breach.waived(rule, pointer)
        : Breach.of(rule, pointer);
  }
}
