package org.socex.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every snippet in the javadoc of core and json compiles, given an edition and a rule of a host.
 */
class JavadocTest {
  private static final Pattern SNIPPET =
      Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everySnippetCompiles() throws IOException {
    return sources().stream()
        .flatMap(
            source ->
                snippets(source).stream()
                    .map(
                        snippet ->
                            DynamicTest.dynamicTest(
                                source.getFileName().toString(),
                                () -> assertEquals("", problems(snippet)))));
  }

  @Test
  void moduleDescriptionsOfCoreAndJsonHaveASnippet() {
    assertAll(
        Stream.of("core", "json")
            .map(name -> Path.of("../../socex-" + name + "/src/main/java/module-info.java"))
            .map(source -> () -> assertEquals(1, snippets(source).size(), source.toString())));
  }

  @Test
  void snippetThatDoesNotCompileIsReported() {
    assertTrue(problems("edition.getNothing();").contains("getNothing"));
  }

  private String problems(String snippet) {
    String program =
        """
        import java.nio.file.Path;
        import java.time.LocalDate;
        import org.socex.core.*;
        import org.socex.core.rule.*;
        import org.socex.core.validation.*;
        import org.socex.json.*;
        import org.socex.json.schemaorg.*;

        class Snippet {
          void run(Rule lateSession%s) throws Exception {
        %s
          }
        }
        """
            .formatted(snippet.contains("Edition edition") ? "" : ", Edition edition", snippet);
    StringWriter problems = new StringWriter();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            problems,
            null,
            null,
            List.of("-proc:none", "-Xlint:all", "-d", folder.toString()),
            null,
            List.of(new Source(program)))
        .call();
    return problems.toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> core = Files.walk(Path.of("../../socex-core/src/main/java"));
        Stream<Path> json = Files.walk(Path.of("../../socex-json/src/main/java"))) {
      return Stream.concat(core, json)
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  private static List<String> snippets(Path source) {
    return SNIPPET
        .matcher(read(source))
        .results()
        .map(match -> match.group(1).replaceAll("(?m)^ *\\* ?", ""))
        .toList();
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
