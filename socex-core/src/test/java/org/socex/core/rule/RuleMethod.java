package org.socex.core.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A method of a rule class, such as {@code EditionRules.editionLength}, with a rule that it
 * reports.
 *
 * @param owner the simple name of the class
 * @param name the name of the method
 * @param rule the rule
 */
record RuleMethod(String owner, String name, StandardRule rule) {

  /** Returns the name of the method that checks a rule: its code in camelCase. */
  static String nameOf(StandardRule rule) {
    return Pattern.compile("-(.)")
        .matcher(rule.getCode())
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  /** Returns the methods of the rule classes of {@code org.socex.core} that name a rule. */
  static List<RuleMethod> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.socex.core")
            .stream()
            .filter(type -> type.getPackageName().equals("org.socex.core"))
            .filter(type -> type.getSimpleName().endsWith("Rules"))
            .flatMap(type -> ofClass(type).stream())
            .toList();
  }

  private static List<RuleMethod> ofClass(JavaClass type) {
    return type.getFieldAccessesFromSelf().stream()
        .filter(access -> access.getTargetOwner().isEquivalentTo(StandardRule.class))
        .map(
            access ->
                new RuleMethod(
                    type.getSimpleName(),
                    access.getOrigin().getName(),
                    StandardRule.valueOf(access.getTarget().getName())))
        .distinct()
        .toList();
  }
}
