package org.thalweg.math.network;

import java.util.List;
import org.thalweg.math.vector.Vector;

/**
 * Data to learn from.
 *
 * @param id the name in addresses and in the HTTP interface
 * @param task what is to be answered
 * @param inputs the names of what is given, with units, one per input
 * @param outputs the names of what is to be answered: of the numbers, or of the classes (two of
 *     them for one output)
 * @param examples the rows
 */
public record DataSet(
    String id, Task task, List<String> inputs, List<String> outputs, Examples examples) {

  /** Copies the names and checks that there is one for each number. */
  public DataSet {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    int names = task == Task.TWO_CLASSES ? examples.targets() + 1 : examples.targets();
    if (inputs.size() != examples.inputs() || outputs.size() != names) {
      throw new IllegalArgumentException("Each number of a row has a name.");
    }
  }

  /** Which class these outputs or targets stand for: the likeliest. */
  public int classOf(Vector answer) {
    if (task == Task.TWO_CLASSES) {
      return answer.get(0) >= 0.5 ? 1 : 0;
    }
    int best = 0;
    for (int k = 1; k < answer.length(); k++) {
      best = answer.get(k) > answer.get(best) ? k : best;
    }
    return best;
  }

  /** How many of these answers stand for the class of their row. */
  public int right(List<Vector> answers, Examples rows) {
    int right = 0;
    for (int i = 0; i < answers.size(); i++) {
      right += classOf(answers.get(i)) == classOf(rows.rows().get(i).targets()) ? 1 : 0;
    }
    return right;
  }
}
