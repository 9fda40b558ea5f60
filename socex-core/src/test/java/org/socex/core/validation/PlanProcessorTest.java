package org.socex.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.processor.PlanProcessor;

/** The compile errors about getters with constraints that cannot be compiled. */
class PlanProcessorTest {
  @TempDir Path folder;

  @Test
  void constraintOnAnUnfitTypeIsACompileError() {
    assertEquals(
        List.of("7: @Slug judges no such value"),
        errors(
            """
            @Slug int getId();
            """));
  }

  @Test
  void constraintOnAnUnfitElementIsACompileError() {
    assertEquals(
        List.of("7: @ListSize judges no such value", "8: @EmailAddress judges no such value"),
        errors(
            """
            @ListSize(max = 3) Optional<String> getNames();
            List<@EmailAddress LocalDate> getDates();
            """));
  }

  @Test
  void validOnATypeOutsideTheModelIsACompileError() {
    assertEquals(
        List.of("7: @Valid leads to no type of the model"),
        errors(
            """
            List<@Valid String> getNames();
            """));
  }

  private List<String> errors(String getters) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            new StringWriter(),
            null,
            diagnostics,
            List.of("-proc:only", "-d", folder.toString()),
            null,
            List.of(
                new Source(
                    """
                    package stands;
                    import jakarta.validation.Valid;
                    import java.time.*; import java.util.*;
                    import org.immutables.value.Value;
                    import org.socex.core.rule.*;
                    @Value.Immutable public interface Stand {
                    %s}
                    """
                        .formatted(getters))));
    task.setProcessors(List.of(new PlanProcessor()));
    task.call();
    return diagnostics.getDiagnostics().stream()
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
        .map(it -> it.getLineNumber() + ": " + it.getMessage(Locale.ENGLISH))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///Stand.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
