package org.socex.examples.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.socex.core.Strand;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts the words of the command line to constants of an enum.
 *
 * @param <E> the enum
 */
abstract class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> constants;

  private EnumWords(Class<E> type) {
    constants = List.of(type.getEnumConstants());
  }

  /** Returns the word for a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String word) {
    return constants.stream()
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + word + "' is not one of " + String.join(", ", this)));
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  private Stream<String> words() {
    return constants.stream().map(EnumWords::of);
  }

  static final class Profiles extends EnumWords<Profile> {
    Profiles() {
      super(Profile.class);
    }
  }

  static final class Severities extends EnumWords<Severity> {
    Severities() {
      super(Severity.class);
    }
  }

  static final class Languages extends EnumWords<Language> {
    Languages() {
      super(Language.class);
    }
  }

  static final class PageFormats extends EnumWords<PageFormat> {
    PageFormats() {
      super(PageFormat.class);
    }
  }

  static final class ReportFormats extends EnumWords<ReportFormat> {
    ReportFormats() {
      super(ReportFormat.class);
    }
  }

  static final class CatalogueFormats extends EnumWords<CatalogueFormat> {
    CatalogueFormats() {
      super(CatalogueFormat.class);
    }
  }

  static final class DocumentTypes extends EnumWords<DocumentType> {
    DocumentTypes() {
      super(DocumentType.class);
    }
  }

  static final class TargetFormats extends EnumWords<TargetFormat> {
    TargetFormats() {
      super(TargetFormat.class);
    }
  }

  static final class SourceFormats extends EnumWords<SourceFormat> {
    SourceFormats() {
      super(SourceFormat.class);
    }
  }

  static final class Strands extends EnumWords<Strand> {
    Strands() {
      super(Strand.class);
    }
  }
}
