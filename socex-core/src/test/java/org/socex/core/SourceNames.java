package org.socex.core;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The names of parameters as the sources of this module have them; class files leave them out. */
final class SourceNames {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("target/generated-sources/annotations"));

  private final Map<String, List<MethodTree>> methods = new HashMap<>();

  SourceNames() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources()));
      for (CompilationUnitTree unit : task.parse()) {
        new Collector()
            .scan(unit, unit.getPackageName() == null ? "" : unit.getPackageName() + ".");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  /** Collects the methods of every class under its binary name. */
  private final class Collector extends TreeScanner<Void, String> {
    @Override
    public Void visitClass(ClassTree type, String prefix) {
      String name = prefix + type.getSimpleName();
      for (Tree member : type.getMembers()) {
        if (member instanceof MethodTree method) {
          methods.computeIfAbsent(name, key -> new ArrayList<>()).add(method);
        }
      }
      return super.visitClass(type, name + "$");
    }
  }

  /** Returns the names of the parameters of a method or constructor. */
  List<String> of(Executable executable) {
    Class<?> type = executable.getDeclaringClass();
    return Stream.of(false, true)
        .flatMap(variables -> declarations(type).filter(tree -> isOf(tree, executable, variables)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no source of " + executable))
        .getParameters()
        .stream()
        .map(parameter -> parameter.getName().toString())
        .toList();
  }

  /** Returns the methods of a type and of what it inherits from, nearest first. */
  private Stream<MethodTree> declarations(Class<?> type) {
    Stream<Class<?>> above = Stream.of(type.getInterfaces());
    if (type.getSuperclass() != null) {
      above = Stream.concat(Stream.of(type.getSuperclass()), above);
    }
    return Stream.concat(
        methods.getOrDefault(type.getName(), List.of()).stream(),
        above.flatMap(this::declarations));
  }

  private static boolean isOf(MethodTree tree, Executable executable, boolean variables) {
    String name = executable instanceof Method ? executable.getName() : "<init>";
    List<? extends VariableTree> parameters = tree.getParameters();
    Class<?>[] types = executable.getParameterTypes();
    return tree.getName().contentEquals(name)
        && parameters.size() == types.length
        && IntStream.range(0, types.length)
            .allMatch(i -> isOf(parameters.get(i).getType().toString(), types[i], variables));
  }

  /** A type variable has a name of one letter and can be any type. */
  private static boolean isOf(String source, Class<?> type, boolean variables) {
    String erased = source.replaceAll("<.*>|\\s*@\\S+\\s*", "").replaceFirst("\\.\\.\\.$", "[]");
    return variables && erased.length() == 1
        || erased.substring(erased.lastIndexOf('.') + 1).equals(type.getSimpleName());
  }
}
