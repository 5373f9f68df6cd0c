package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.math.network.DataTableException.Kind;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Unseen;

/**
 * Somebody's own data as text: one row to a line, the last column being what is to be answered.
 *
 * <p>Columns are parted by semicolons, tabs or commas, the first of these that occurs; with
 * semicolons and tabs a decimal comma is understood. A first line that holds names is a header. The
 * last column holds numbers, or the names of two or three classes; only 0 and 1 are two classes as
 * well. {@code kind: blue|orange} in the header names classes that need not occur.
 */
public final class DataTable {
  /** The id of data that are nobody else's. */
  public static final String OWN = "own";

  private static final String SEPARATORS = ";\t,";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int MOST_CLASSES = 3;

  private final List<List<String>> cells = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final boolean decimalComma;

  private DataTable(String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    char separator =
        (char) SEPARATORS.chars().filter(sign -> plain.indexOf(sign) >= 0).findFirst().orElse(',');
    decimalComma = separator != ',';
    List<String> all = plain.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        cells.add(visible(cells(all.get(i), separator), i + 1));
        lines.add(i + 1);
      }
    }
  }

  /**
   * The data that a text holds.
   *
   * @throws DataTableException when it can't be read, naming row and column
   */
  public static DataSet read(String text) {
    return new DataTable(text).data();
  }

  /** The text of some data with one number or one class to answer; reading it gives the same. */
  public static String write(DataSet data) {
    boolean numbers = data.task() == Task.REGRESSION;
    String classes = numbers ? "" : "kind: " + String.join("|", data.outputs());
    StringBuilder text = new StringBuilder();
    Stream<String> names =
        Stream.concat(
            data.inputs().stream(), Stream.of(numbers ? data.outputs().getFirst() : classes));
    text.append(names.map(DataTable::bare).collect(Collectors.joining(","))).append('\n');
    for (Example row : data.examples().rows()) {
      for (int i = 0; i < row.inputs().length(); i++) {
        text.append(written(row.inputs().get(i))).append(',');
      }
      text.append(
              numbers
                  ? written(row.targets().get(0))
                  : bare(data.outputs().get(data.classOf(row.targets()))))
          .append('\n');
    }
    return text.toString();
  }

  private DataSet data() {
    boolean header = cells.size() > 1 && isHeader();
    List<List<String>> rows = cells.subList(header ? 1 : 0, cells.size());
    check(rows, header ? 1 : 0);
    int inputs = rows.getFirst().size() - 1;
    List<String> names = header ? cells.getFirst() : List.of();
    List<Vector> given = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double[] numbers = new double[inputs];
      for (int column = 0; column < inputs; column++) {
        numbers[column] = number(rows.get(i).get(column), lineOf(i, header), column);
      }
      given.add(Vector.of(numbers));
    }
    List<String> last = rows.stream().map(List::getLast).toList();
    String lastName = names.size() == inputs + 1 ? names.getLast() : "t";
    List<String> inputNames =
        names.size() == inputs + 1 ? names.subList(0, inputs) : usualNames(inputs);
    List<String> classes = classes(last, lastName);
    return classes.isEmpty()
        ? numbers(inputNames, lastName, given, last, header)
        : DataTable.classes(inputNames, classes, given, last);
  }

  private DataSet numbers(
      List<String> inputs, String output, List<Vector> given, List<String> last, boolean header) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      double target = number(last.get(i), lineOf(i, header), inputs.size());
      examples.add(new Example(given.get(i), Vector.of(target)));
    }
    return new DataSet(OWN, Task.REGRESSION, inputs, List.of(output), new Examples(examples));
  }

  private static DataSet classes(
      List<String> inputs, List<String> classes, List<Vector> given, List<String> last) {
    Task task = classes.size() == 2 ? Task.TWO_CLASSES : Task.CLASSES;
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      examples.add(new Example(given.get(i), task.target(classes.indexOf(last.get(i)), classes)));
    }
    return new DataSet(OWN, task, inputs, classes, new Examples(examples));
  }

  /** The classes in the last column, sorted; none when it holds numbers other than 0 and 1. */
  private List<String> classes(List<String> last, String name) {
    int named = name.indexOf(": ");
    if (named >= 0 && name.indexOf('|') > named) {
      List<String> classes = List.of(name.substring(named + 2).split("\\|"));
      if (classes.containsAll(last)) {
        return checked(classes);
      }
    }
    List<String> distinct = last.stream().distinct().sorted().toList();
    boolean numbers = last.stream().allMatch(this::isNumber);
    if (numbers && !distinct.equals(List.of("0", "1"))) {
      return List.of();
    }
    boolean meantAsNumbers = last.stream().anyMatch(cell -> cell.matches("[-+−.]?\\d.*"));
    return meantAsNumbers && !numbers ? List.of() : checked(distinct);
  }

  private static List<String> checked(List<String> classes) {
    if (classes.size() < 2 || classes.size() > MOST_CLASSES) {
      throw new DataTableException(Kind.CLASSES, classes.size());
    }
    return classes;
  }

  private void check(List<List<String>> rows, int first) {
    if (rows.isEmpty()) {
      throw new DataTableException(Kind.EMPTY);
    }
    if (rows.size() > Examples.MOST) {
      throw new DataTableException(Kind.TOO_MANY_ROWS, rows.size());
    }
    int columns = rows.getFirst().size();
    if (columns < 2) {
      throw new DataTableException(Kind.TOO_FEW_COLUMNS, lines.get(first));
    }
    if (columns - 1 > Architecture.MOST_INPUTS) {
      throw new DataTableException(Kind.TOO_MANY_INPUTS, columns - 1);
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() != columns) {
        throw new DataTableException(
            Kind.RAGGED, lines.get(first + i), rows.get(i).size(), columns);
      }
    }
  }

  /** Whether the first line holds names where the second has numbers. */
  private boolean isHeader() {
    List<String> names = cells.getFirst();
    int inputs = Math.max(1, names.size() - 1);
    return names.subList(0, inputs).stream().noneMatch(this::isNumber);
  }

  private int lineOf(int row, boolean header) {
    return lines.get(header ? row + 1 : row);
  }

  private double number(String cell, int line, int column) {
    if (!isNumber(cell)) {
      throw new DataTableException(Kind.NOT_A_NUMBER, line, column + 1, cell);
    }
    return Double.parseDouble(plain(cell)) + 0.0;
  }

  private boolean isNumber(String cell) {
    return plain(cell).matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,2})?");
  }

  private String plain(String cell) {
    String plain = cell.replace('−', '-');
    return decimalComma ? plain.replace(',', '.') : plain;
  }

  private static List<String> usualNames(int inputs) {
    return switch (inputs) {
      case 1 -> List.of("x");
      case 2 -> List.of("x", "y");
      default -> IntStream.rangeClosed(1, inputs).mapToObj(i -> "x" + i).toList();
    };
  }

  /** These cells; their names stand on screens of others. */
  private static List<String> visible(List<String> cells, int line) {
    for (int column = 0; column < cells.size(); column++) {
      OptionalInt unseen = cells.get(column).codePoints().filter(Unseen::misleads).findFirst();
      if (unseen.isPresent()) {
        throw new DataTableException(Kind.UNSEEN, line, column + 1, Unseen.name(unseen.getAsInt()));
      }
    }
    return cells;
  }

  /** The cells of a line; between double quotes a separator is none. */
  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char sign : line.toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == separator && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /** A name without what would part it. */
  private static String bare(String name) {
    return name.replaceAll("[;,\t\"\n]", " ").strip();
  }

  private static String written(double number) {
    String text = Double.toString(number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
