package org.socex.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates a class for every type of the model that checks the constraints on its getters. {@code
 * SocexValidator} then reads no annotations at run time, so its first report is much faster. A
 * constraint that does not fit its getter is a compile error.
 */
@SupportedAnnotationTypes(Constraints.NOUN)
public final class PlanProcessor extends AbstractProcessor {

  /** Called by the compiler. */
  public PlanProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> nouns = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      nouns.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    if (!nouns.isEmpty()) {
      Constraints constraints = new Constraints(processingEnv);
      Set<TypeElement> withMembers = new LinkedHashSet<>();
      for (TypeElement noun : nouns) {
        write(
            PlanSource.PACKAGE,
            PlanSource.name(noun),
            PlanSource.of(noun, constraints, withMembers),
            List.of(noun));
      }
      for (TypeElement constraint : withMembers) {
        write(
            PlanSource.LITERALS,
            PlanSource.literalName(constraint),
            PlanSource.literal(constraint),
            nouns);
      }
      write(PlanSource.PACKAGE, "Plans", PlanSource.ofAll(nouns), nouns);
    }
    return false;
  }

  private void write(
      String packageName, String name, String source, Collection<? extends Element> origin) {
    try (Writer out =
        processingEnv
            .getFiler()
            .createSourceFile(packageName + "." + name, origin.toArray(new Element[0]))
            .openWriter()) {
      out.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
