package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.network.DataTableException.Kind;
import org.thalweg.math.vector.Vector;

class DataTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg,yield\n1,2.5\n-3,40",
        "kg;yield\r\n1;2,5\r\n−3;40\r\n",
        "\uFEFF\"kg\"\tyield\n\n1\t2.5\n -3 \t4e1\n",
      })
  void readsNumbersAsTheyAreWrittenInManyPlaces(String text) {
    DataSet data = DataTable.read(text);
    assertEquals(Task.REGRESSION, data.task());
    assertEquals(List.of("kg"), data.inputs());
    assertEquals(List.of("yield"), data.outputs());
    assertEquals(
        List.of(
            new Example(Vector.of(1), Vector.of(2.5)), new Example(Vector.of(-3), Vector.of(40))),
        data.examples().rows());
  }

  @Test
  void namesInTheLastColumnAreClasses() {
    DataSet two = DataTable.read("1,2,yes\n3,4,no\n5,6,yes");
    assertEquals(Task.TWO_CLASSES, two.task());
    assertEquals(List.of("no", "yes"), two.outputs());
    assertEquals(List.of("x", "y"), two.inputs());
    assertEquals(Vector.of(1), two.examples().rows().getFirst().targets());
    DataSet three = DataTable.read("a,b\n1,red\n2,green\n3,blue");
    assertEquals(Task.CLASSES, three.task());
    assertEquals(Vector.of(0, 0, 1), three.examples().rows().getFirst().targets());
    assertEquals(Task.TWO_CLASSES, DataTable.read("1,0\n2,1\n3,1").task());
    assertEquals(Task.REGRESSION, DataTable.read("1,0\n2,1\n3,2").task());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|EMPTY|",
        "a,b|NOT_A_NUMBER|1, 1, a",
        "1\\n2|TOO_FEW_COLUMNS|1",
        "1,2,3,4,5,6,7,8|TOO_MANY_INPUTS|7",
        "x,t\\n1,2\\n\\n1,2,3|RAGGED|4, 3, 2",
        "x,y,t\\n1,2,3\\n1,two,3|NOT_A_NUMBER|3, 2, two",
        "1,2\\n3,4\\n5,a few|NOT_A_NUMBER|3, 2, a few",
        "1;1.000,5|NOT_A_NUMBER|1, 2, 1.000,5",
        "1e999,2|NOT_A_NUMBER|1, 1, 1e999",
        "x,\u202Ey\\n1,2|UNSEEN|1, 2, U+202E",
        "x,t\\n1,a\\n2,b\u2067b|UNSEEN|3, 2, U+2067",
        "1,a\\n2,b\\n3,c\\n4,d|CLASSES|4",
        "1,same\\n2,same|CLASSES|1",
      })
  void saysWhatIsWrongAndWhere(String text, Kind kind, String where) {
    DataTableException wrong =
        assertThrows(DataTableException.class, () -> DataTable.read(text.replace("\\n", "\n")));
    assertEquals(kind, wrong.kind());
    assertEquals(where == null ? "" : where, String.join(", ", wrong.arguments()));
  }

  @Test
  void takesNoMoreRowsThanItMay() {
    String most = rows(Examples.MOST);
    assertEquals(Examples.MOST, DataTable.read(most).examples().size());
    DataTableException wrong =
        assertThrows(DataTableException.class, () -> DataTable.read(most + "1,2\n"));
    assertEquals(Kind.TOO_MANY_ROWS, wrong.kind());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (DataSet data : DataSets.all()) {
      if (data.task() != Task.REGRESSION || data.outputs().size() == 1) {
        DataSet again = DataTable.read(DataTable.write(data));
        assertEquals(data.examples(), again.examples(), data.id());
        assertEquals(data.task(), again.task(), data.id());
        assertEquals(data.inputs(), again.inputs(), data.id());
        assertEquals(data.outputs(), again.outputs(), data.id());
        assertEquals(again, DataTable.read(DataTable.write(again)));
      }
    }
  }

  @Test
  void garbageIsReadOrRefused() {
    SplittableRandom random = new SplittableRandom(3);
    int read = 0;
    int refusals = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = i % 2 == 0 ? signs(random) : table(random);
      try {
        DataSet data = DataTable.read(text);
        assertEquals(data.examples(), DataTable.read(DataTable.write(data)).examples(), text);
        read++;
      } catch (DataTableException refused) {
        refusals++;
      }
    }
    assertTrue(read > 100 && refusals > 100, read + " read, " + refusals + " refused");
  }

  private static String signs(SplittableRandom random) {
    return drawn(random, random.nextInt(30), "", "01.,;\t\n\"ab-e|: −".split(""));
  }

  /** Like a table: lines of equal length, of what may stand in cells. */
  private static String table(SplittableRandom random) {
    int columns = 2 + random.nextInt(2);
    String separator = List.of(",", ";", "\t").get(random.nextInt(3));
    String[] cells = {"0", "1", "-2.5", "3e2", "−4", "7", "red", "blue", "a: red|blue", "\"q\""};
    return IntStream.rangeClosed(0, 1 + random.nextInt(3))
        .mapToObj(line -> drawn(random, columns, separator, cells))
        .collect(Collectors.joining("\n"));
  }

  private static String drawn(
      SplittableRandom random, int count, String separator, String[] pieces) {
    return IntStream.range(0, count)
        .mapToObj(at -> pieces[random.nextInt(pieces.length)])
        .collect(Collectors.joining(separator));
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i + "," + i + "\n")
        .collect(Collectors.joining());
  }
}
