package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Findings;
import org.socex.core.rule.JakartaHost;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.SoundObjects;

/**
 * Every public method and constructor of the exported packages answers a null argument with a
 * {@link NullPointerException} that names the parameter.
 */
class NullArgumentsTest {
  private static final List<String> EXPORTED =
      List.of("org.socex.core", "org.socex.core.rule", "org.socex.core.validation");

  /** Types with methods that only validators call. */
  private static final Set<Class<?>> NOT_FOR_CALLERS =
      Set.of(Ruled.class, SocexValidator.Check.class);

  /** Parameters that accept null. */
  private static final Set<String> ACCEPTS_NULL =
      Set.of(
          // the pointer becomes part of that of the object
          "rule.Findings.add[Rule, String] pointer",
          "rule.Findings.add[Rule, String, Facts] pointer",
          "rule.Findings.add[Rule, String, Facts, String] pointer",
          "rule.Findings.add[Rule, String, Facts, String, boolean] pointer",
          // a host's rule has its texts in one language
          "rule.Rule.getExplanation[Locale] locale",
          "rule.Rule.getMessageTemplate[Locale] locale",
          "rule.Rule.getTitle[Locale] locale");

  private static final Rule HOST_RULE =
      Rule.builder("acme:rule", "A title", "A message.").waivable().build();

  private static final ConstraintViolation<?> VIOLATION =
      JakartaHost.open().getValidator().validate(SoundObjects.room("Hall")).iterator().next();

  private static final SourceNames NAMES = new SourceNames();

  @Test
  void everyNullArgumentIsAnsweredByTheNameOfItsParameter() {
    Set<String> wrong = new TreeSet<>();
    types().forEach(type -> executables(type).forEach(each -> wrong.addAll(wrong(type, each))));
    wrong.removeIf(line -> ACCEPTS_NULL.contains(line.replaceFirst(": .*", "")));
    assertEquals(
        "",
        String.join("\n", wrong),
        "Check the argument with Objects.requireNonNull(argument, \"argument\")");
  }

  private static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.socex.core")
            .stream()
            .filter(type -> EXPORTED.contains(type.getPackageName()))
            .filter(NullArgumentsTest::isVisible)
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            // annotations, and what is nested in them, are for Jakarta providers
            .filter(type -> !type.isAnnotation())
            .filter(
                type ->
                    type.getEnclosingClass() == null || !type.getEnclosingClass().isAnnotation())
            .filter(type -> !ConstraintValidator.class.isAssignableFrom(type))
            .filter(type -> !NOT_FOR_CALLERS.contains(type));
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(NullArgumentsTest::isVisible).orElse(true);
  }

  private static Stream<Executable> executables(Class<?> type) {
    Stream<Executable> methods =
        Stream.of(type.getMethods())
            .filter(method -> method.getDeclaringClass().getName().startsWith("org.socex."))
            .filter(method -> !NOT_FOR_CALLERS.contains(method.getDeclaringClass()))
            .filter(method -> !method.getName().equals("equals"))
            .filter(method -> !(method.getName().equals("check") && type != Findings.class))
            // the compiler writes it
            .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
            .map(method -> method);
    return Stream.concat(methods, Stream.of(type.getConstructors()));
  }

  /** Calls with null in place of each argument in turn, and returns what does not answer it. */
  private static List<String> wrong(Class<?> type, Executable executable) {
    Class<?>[] types = executable.getParameterTypes();
    List<String> names = types.length == 0 ? List.of() : NAMES.of(executable);
    return IntStream.range(0, types.length)
        .filter(i -> !types[i].isPrimitive())
        .filter(
            i -> !executable.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class))
        .mapToObj(
            i -> {
              Object[] arguments = new Object[types.length];
              for (int k = 0; k < types.length; k++) {
                arguments[k] = k == i ? null : sound(types[k], names.get(k), type);
              }
              String answer = call(type, executable, arguments);
              return isNamed(executable, names.get(i), answer)
                      || (executable.isVarArgs() && answer.startsWith("null: "))
                  ? ""
                  : type.getName().replaceFirst("org\\.socex\\.core\\.", "")
                      + "."
                      + executable.getName().replaceFirst(".*\\.", "")
                      + Stream.of(types).map(Class::getSimpleName).toList()
                      + " "
                      + names.get(i)
                      + ": "
                      + answer;
            })
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Generated methods name the attribute: "end" for endInclusive, "rooms element" for element. */
  private static boolean isNamed(Executable executable, String parameter, String answer) {
    String attribute =
        executable.getName().replaceFirst("^with(?=[A-Z])", "").toLowerCase(Locale.ROOT);
    String named = answer.replaceFirst("^null: \"?(.*?)\"?$", "$1");
    return named.equals(parameter)
        || named.equals(parameter.replaceFirst("(In|Ex)clusive$", ""))
        || named.toLowerCase(Locale.ROOT).equals(attribute)
        || (parameter.equals("element") && named.endsWith(" element"));
  }

  private static String call(Class<?> type, Executable executable, Object[] arguments) {
    try {
      if (executable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        Object receiver =
            Modifier.isStatic(executable.getModifiers()) ? null : sound(type, "", type);
        ((Method) executable).invoke(receiver, arguments);
      }
      return "takes it";
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      if (!(cause instanceof NullPointerException)) {
        return cause.toString();
      }
      String message = String.valueOf(cause.getMessage());
      // the JDK's own message ends with the name of the variable
      return "null: " + message.replaceFirst("^Cannot .* because (.*) is null$", "$1");
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(executable.toString(), e);
    }
  }

  /** Returns a value of a type, as a receiver or as an argument. */
  private static Object sound(Class<?> type, String name, Class<?> owner) {
    if (type == String.class) {
      return switch (name) {
        case "code" -> "acme:rule";
        case "pointer" -> "/dates/end";
        default -> "text";
      };
    } else if (type == Class.class) {
      return owner == SocexValidator.Builder.class ? Edition.class : Strand.class;
    } else if (type == boolean.class) {
      return false;
    } else if (type == int.class) {
      return 1;
    } else if (type == long.class) {
      return 1L;
    } else if (type == Rule.Builder.class) {
      return Rule.builder("acme:rule", "A title", "A message.");
    } else if (type.getSimpleName().equals("Builder") && type != SocexValidator.Builder.class) {
      return call(type.getEnclosingClass(), "builder");
    } else if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    } else if (type == Enum.class) {
      return Strand.STRATEGIC;
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Stream.of(
            Nouns.sound().stream(),
            Stream.of(
                HOST_RULE,
                Facts.none(),
                Place.of("/dates/end"),
                Finding.of(StandardRule.EDITION_DATES, Severity.ERROR, Place.of(""), Facts.none()),
                Optional.empty(),
                List.of(),
                LocalDate.EPOCH,
                LocalTime.NOON,
                ZoneId.of("Europe/London"),
                Locale.ENGLISH,
                SocexValidator.standard(),
                SocexValidator.builder(),
                SocexValidator.standard().validate(SoundObjects.room("hall")),
                findings(),
                VIOLATION,
                (SocexValidator.Check<Ruled>) (value, findings) -> {},
                new ReportCollector(Comparator.comparing(Finding::getPointer))))
        .flatMap(values -> values)
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Give this test a value of " + type));
  }

  private static Object call(Class<?> type, String method) {
    try {
      return type.getMethod(method).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns what a host's check is given. */
  private static Findings findings() {
    AtomicReference<Findings> given = new AtomicReference<>();
    SocexValidator.builder()
        .add(HOST_RULE, Room.class, (room, findings) -> given.set(findings))
        .build()
        .validate(SoundObjects.room("hall"));
    return given.get();
  }
}
