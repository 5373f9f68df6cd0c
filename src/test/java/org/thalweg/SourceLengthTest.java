package org.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lengths that the house style allows: of a file, of a method, of a view's constructor. */
class SourceLengthTest {
  private static final int MAIN_FILE = 250;
  private static final int TEST_FILE = 300;
  private static final int METHOD = 30;
  private static final int VIEW_CONSTRUCTOR = 20;

  @Test
  void filesFitOnAFewScreens() {
    List<String> tooLong =
        Stream.of(
                longerThan(MAIN_FILE, Sources.files(Sources.MAIN, ".java")),
                longerThan(MAIN_FILE, frontend()),
                longerThan(MAIN_FILE, Sources.files(Path.of("src/main/resources"), ".css")),
                longerThan(TEST_FILE, Sources.files(Path.of("src/test"), ".java")),
                longerThan(TEST_FILE, Sources.files(Path.of("src/test"), ".ts")))
            .flatMap(List::stream)
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void methodsFitOnOneScreen() {
    Sources sources = Sources.parse(Sources.MAIN, Sources.TEST);
    assertFalse(sources.units().isEmpty(), "no sources found: is this the project's folder?");
    List<String> tooLong = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      new LongMethods(unit, sources.trees().getSourcePositions(), tooLong).scan(unit, false);
    }
    assertEquals(List.of(), tooLong);
  }

  private static List<Path> frontend() {
    return Stream.of(".ts", ".css")
        .flatMap(ending -> Sources.files(Path.of("frontend"), ending).stream())
        .filter(path -> !path.startsWith("frontend/generated"))
        .toList();
  }

  private static List<String> longerThan(int limit, List<Path> files) {
    return files.stream()
        .filter(file -> Sources.lines(file).size() > limit)
        .map(file -> file + ": " + Sources.lines(file).size() + " lines of " + limit)
        .toList();
  }

  /** Collects the methods that are too long; the argument says whether it is inside a view. */
  private static final class LongMethods extends TreeScanner<Void, Boolean> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Boolean inView) {
      boolean view =
          type.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Route"));
      return super.visitClass(type, view);
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean inView) {
      boolean constructor = method.getName().contentEquals("<init>");
      int limit = inView && constructor ? VIEW_CONSTRUCTOR : METHOD;
      long lines =
          line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method))
              + 1;
      if (lines > limit) {
        String name = unit.getSourceFile().getName() + " " + method.getName();
        found.add(name + ": " + lines + " lines of " + limit);
      }
      return super.visitMethod(method, inView);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
