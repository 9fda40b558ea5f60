package org.socex.core.rule;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The host of this run: the Jakarta provider and EL implementation on the class path, and the
 * language of the machine. The build runs some tests on several hosts.
 */
public final class JakartaHost {
  private static final String HIBERNATE = "hibernate-validator-";
  private static final String NO_EL = "no EL";

  private JakartaHost() {}

  /**
   * Returns the provider with default settings. Hibernate Validator without EL also gets a
   * ParameterMessageInterpolator, which it needs.
   */
  public static ValidatorFactory open() {
    Configuration<?> defaults = Validation.byDefaultProvider().configure();
    if (!isHibernate() || hasEl()) {
      return defaults.buildValidatorFactory();
    }
    return defaults
        .messageInterpolator(
            (MessageInterpolator)
                create("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator"))
        .buildValidatorFactory();
  }

  /** Returns provider, EL implementation and language in one line, as the build names them. */
  public static String describe() {
    return provider() + ", " + el() + ", " + Locale.getDefault().getLanguage();
  }

  /** Returns whether messages are interpolated with expressions. */
  public static boolean hasEl() {
    return !el().equals(NO_EL);
  }

  /** Returns whether the provider reads the bundles that a library contributes. */
  public static boolean isHibernate() {
    return provider().startsWith(HIBERNATE);
  }

  /**
   * Returns the message that the provider makes of a template; not every provider reads our bundle.
   */
  public static String sentence(String template) {
    if (!isHibernate()) {
      return template;
    }
    boolean german = Locale.getDefault().getLanguage().equals("de");
    Map<String, String> texts = Texts.of("ContributorValidationMessages" + (german ? "_de" : ""));
    return Pattern.compile("\\{(.+?)}")
        .matcher(template)
        .replaceAll(key -> texts.get(key.group(1)));
  }

  private static String provider() {
    return jar(Validation.byDefaultProvider().configure().getClass());
  }

  private static String el() {
    try {
      Class<?> factory = Class.forName("jakarta.el.ExpressionFactory");
      return jar(factory.getMethod("newInstance").invoke(null).getClass());
    } catch (ReflectiveOperationException e) {
      return NO_EL;
    }
  }

  private static Object create(String type) {
    try {
      return Class.forName(type).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the name and version of the jar that a class comes from. */
  private static String jar(Class<?> type) {
    Path file = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    return file.getFileName().toString().replaceFirst("\\.jar$", "");
  }
}
