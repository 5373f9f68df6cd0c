package org.thalweg;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The project's own source files: as text, and as trees that the JDK's compiler parsed. */
record Sources(List<CompilationUnitTree> units, Trees trees) {
  static final Path MAIN = Path.of("src/main/java");
  static final Path TEST = Path.of("src/test/java");

  /** Parses every Java file below the folders; nothing is compiled. */
  static Sources parse(Path... roots) {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      files.addAll(files(root, ".java"));
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var objects = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, objects);
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new Sources(units, Trees.instance(task));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The files below a folder whose name ends so; none if there is no such folder. */
  static List<Path> files(Path root, String ending) {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
