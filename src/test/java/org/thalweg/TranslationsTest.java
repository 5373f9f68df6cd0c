package org.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every word on the screen has its line in {@code translations.properties}, and every line there is
 * used. A key is used when the code holds it as a whole ({@code "run.play"}) or puts it together
 * ({@code "surface." + id + ".name"} uses every key of that form). A text in the code that starts
 * with the first part of a known key and looks like a key must be one.
 */
class TranslationsTest {
  private static final Path FILE =
      Path.of("src/main/resources/vaadin-i18n/translations.properties");
  private static final Pattern KEY =
      Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)+");

  private static Set<String> keys = Set.of();
  private static final Texts TEXTS = new Texts();

  @BeforeAll
  static void readTheSources() throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Files.exists(FILE) ? Files.readString(FILE) : ""));
    keys = properties.stringPropertyNames();
    Sources.parse(Sources.MAIN).units().forEach(unit -> TEXTS.scan(unit, null));
  }

  @Test
  void everyKeyInTheCodeHasItsWords() {
    Set<String> sections = keys.stream().map(TranslationsTest::section).collect(toSortedSet());
    Set<String> missing =
        TEXTS.whole.stream()
            .filter(text -> KEY.matcher(text).matches() && sections.contains(section(text)))
            .filter(text -> !keys.contains(text))
            .collect(toSortedSet());
    missing.addAll(TEXTS.translated.stream().filter(key -> !keys.contains(key)).toList());
    assertEquals(Set.of(), missing, "keys without words in " + FILE);
  }

  @Test
  void everyKeyPutTogetherInTheCodeHasWords() {
    Set<String> sections = keys.stream().map(TranslationsTest::section).collect(toSortedSet());
    List<String> empty =
        TEXTS.patterns.stream()
            .filter(pattern -> sections.contains(section(pattern.pattern().replace("\\Q", ""))))
            .filter(pattern -> keys.stream().noneMatch(key -> pattern.matcher(key).matches()))
            .map(Pattern::pattern)
            .toList();
    assertEquals(List.of(), empty, "forms of keys that no line of " + FILE + " has");
  }

  @Test
  void everyLineIsUsed() {
    Set<String> unused =
        keys.stream()
            .filter(key -> !TEXTS.whole.contains(key))
            .filter(key -> TEXTS.patterns.stream().noneMatch(form -> form.matcher(key).matches()))
            .collect(toSortedSet());
    assertEquals(Set.of(), unused, "lines of " + FILE + " that no code shows");
  }

  /** Words with arguments are a MessageFormat, where an apostrophe is doubled; others are not. */
  @Test
  void apostrophesAreReadAsOne() throws IOException {
    List<String> wrong =
        Files.readAllLines(FILE).stream()
            .filter(line -> line.matches("[A-Za-z][^\\s=]*\\s*=.*"))
            .filter(line ->
                Pattern.compile("\\{\\d").matcher(line).find()
                    ? line.replace("''", "").contains("'")
                    : line.contains("''"))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    Set<String> seen = new TreeSet<>();
    List<String> twice =
        (Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of())
            .stream()
                .filter(line -> line.matches("[A-Za-z][^\\s=]*\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    assertEquals(List.of(), twice);
  }

  private static String section(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  private static Collector<String, ?, Set<String>> toSortedSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  /** The texts in the code: whole ones, forms of those put together, arguments of translation. */
  private static final class Texts extends TreeScanner<Void, Void> {
    private final Set<String> whole = new TreeSet<>();
    private final Set<String> translated = new TreeSet<>();
    private final Set<Pattern> patterns = new HashSet<>();

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      if (literal.getValue() instanceof String text) {
        whole.add(text);
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      boolean translates = call.getMethodSelect().toString().endsWith("getTranslation");
      if (translates && call.getArguments().getFirst() instanceof LiteralTree literal) {
        translated.add(String.valueOf(literal.getValue()));
      }
      return super.visitMethodInvocation(call, unused);
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void unused) {
      if (sum.getKind() != Tree.Kind.PLUS) {
        return super.visitBinary(sum, unused);
      }
      String form = form(sum);
      if (form.matches("\\\\Q[a-z][A-Za-z0-9-]*\\..*")) {
        patterns.add(Pattern.compile(form));
      }
      scanOperands(sum);
      return null;
    }

    /** Visits what a sum adds, but not its partial sums: they are no texts of their own. */
    private void scanOperands(BinaryTree sum) {
      for (ExpressionTree operand : List.of(sum.getLeftOperand(), sum.getRightOperand())) {
        if (operand instanceof BinaryTree partial && partial.getKind() == Tree.Kind.PLUS) {
          scanOperands(partial);
        } else {
          scan(operand, null);
        }
      }
    }

    private static String form(ExpressionTree tree) {
      return switch (tree) {
        case LiteralTree literal when literal.getValue() instanceof String text ->
            Pattern.quote(text);
        case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
            form(sum.getLeftOperand()) + form(sum.getRightOperand());
        case ParenthesizedTree inner -> form(inner.getExpression());
        default -> "[A-Za-z0-9.-]+";
      };
    }
  }
}
