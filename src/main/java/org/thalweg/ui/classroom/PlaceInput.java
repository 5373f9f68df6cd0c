package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.chart.Handle;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Shape;
import org.thalweg.classroom.question.Answer;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.SurfaceMap;

/**
 * Where a student names a place: a map with a mark to drag or to put by a click, and two numbers.
 */
final class PlaceInput extends Div {
  private static final String PIN = "answer";

  private final SurfaceMap map;
  private final NumberInput x;
  private final NumberInput y;
  private boolean named;

  /**
   * Two numbers; the map comes when it is drawn.
   *
   * @param how says what to do with the map
   */
  PlaceInput(AnswerBox box, String how) {
    map = new SurfaceMap(getTranslation("ask.place.map"));
    map.setVisible(false);
    map.onPlace(this::pointed);
    Paragraph hint = new Paragraph(getTranslation(how));
    hint.addClassName("hint");
    x = number("x");
    y = number("y");
    Div numbers = new Div(x, y);
    numbers.addClassName("place-numbers");
    numbers.getElement().setAttribute("data-coordinates", true);
    addClassName("place-input");
    add(hint, map, numbers, box.sender(getTranslation("ask.send.place")));
  }

  private NumberInput number(String name) {
    NumberInput input = new NumberInput(name, any -> true, getTranslation("lesson.answer.invalid"));
    input.setEmpty();
    input.onChanged(value -> typed());
    return input;
  }

  /** Shows the place that is answered already. */
  void show(Answer.Place place) {
    named = true;
    x.setValue(place.x());
    y.setValue(place.y());
  }

  /**
   * Shows the map, with the start of the descent on it.
   *
   * @param drags whether the mark waits at the start to be dragged
   */
  void show(LossSurface surface, Contours contours, Vector start, boolean drags) {
    map.show(surface, contours);
    map.setVisible(true);
    map.chart()
        .putMark(
            Mark.Marker.of("start", start.get(0), start.get(1), Shape.CIRCLE, "var(--primary)"));
    if (named) {
      pin(x.getValue(), y.getValue());
    } else if (drags) {
      pin(start.get(0), start.get(1));
    }
  }

  private void pin(double atX, double atY) {
    map.chart()
        .putHandle(
            Handle.of(PIN, atX, atY, getTranslation("ask.place.pin")).withColour("var(--trail)"));
  }

  private void pointed(double atX, double atY) {
    named = true;
    x.setValue(atX);
    y.setValue(atY);
    pin(atX, atY);
  }

  private void typed() {
    if (Double.isFinite(x.getValue()) && Double.isFinite(y.getValue())) {
      pointed(x.getValue(), y.getValue());
    }
  }
}
