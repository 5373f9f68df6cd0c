package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.thalweg.classroom.game.DataSetGame;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

/**
 * What the arrows of a class say, in words.
 *
 * @param line of the class
 * @param single the arrows that count now
 * @param mean of those
 */
record DataSetStory(DataSetGame game, Vector line, List<Vector> single, Vector mean) {
  private static final double AS_GOOD_AS_0 = 1e-9;

  /** Where all count. */
  String ofAll(Component speaker, Numbers numbers) {
    if (isAsGoodAs0(mean)) {
      long off = single.stream().filter(arrow -> arrow.norm() > AS_GOOD_AS_0).count();
      return speaker.getTranslation(
          off == 0 ? "room.data.story.exact" : "room.data.story.best", off);
    }
    return speaker.getTranslation(
        "room.data.story.all",
        numbers.format(mean.get(0), 3),
        numbers.format(mean.get(1), 3),
        game.agreeing(line),
        game.examples().size());
  }

  /** Where a mini-batch counts. */
  String ofBatch(Component speaker, Numbers numbers) {
    Vector ofAll = game.gradient(line);
    Vector whole = isAsGoodAs0(ofAll) ? Vector.zero(2) : ofAll;
    return speaker.getTranslation(
        "room.data.story.some",
        single.size(),
        numbers.format(mean.get(0), 3),
        numbers.format(mean.get(1), 3),
        numbers.format(whole.get(0), 3),
        numbers.format(whole.get(1), 3));
  }

  private boolean isAsGoodAs0(Vector arrow) {
    double longest = single.stream().mapToDouble(Vector::norm).max().orElse(0);
    return arrow.norm() <= AS_GOOD_AS_0 * (1 + longest);
  }
}
