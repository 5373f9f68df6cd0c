package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.chart.Handle;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Shape;
import org.thalweg.classroom.question.Answer;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.SurfaceMap;
import org.thalweg.ui.screen.CommonStart;

/**
 * Where a student names a place: a map with a mark to drag or to put by a click, and two numbers.
 * The map comes when it is drawn; where a question has no surface the numbers do alone.
 */
final class PlaceInput extends Div {
  private static final String PIN = "answer";

  private final ClassRuns runs;
  private final ScreenAddress screen;
  private final boolean drags;
  private final SurfaceMap map = new SurfaceMap(getTranslation("ask.place.map"));
  private final NumberInput x = number("x");
  private final NumberInput y = number("y");
  private final Later<CommonStart> ground = new Later<>(this, this::show, () -> {});
  private boolean named;

  /**
   * Shows the place that is answered already, if one is.
   *
   * @param drags whether the mark waits at the start of the descent to be dragged
   */
  PlaceInput(ClassRuns runs, StudentQuestion asked, AnswerBox box, boolean drags) {
    this.runs = runs;
    this.screen = asked.question().screen();
    this.drags = drags;
    map.setVisible(false);
    map.onPlace(this::pointed);
    Paragraph hint = new Paragraph(getTranslation(drags ? "ask.place.drag" : "ask.place.click"));
    hint.addClassName("hint");
    Div numbers = new Div(x, y);
    numbers.addClassName("place-numbers");
    addClassName("place-input");
    add(hint, map, numbers, box.sender(getTranslation("ask.send.place"), "place"));
    if (asked.answer().orElse(null) instanceof Answer.Place before) {
      pointed(before.x(), before.y());
    }
  }

  private NumberInput number(String name) {
    NumberInput input = new NumberInput(name, any -> true, getTranslation("lesson.answer.invalid"));
    input.setEmpty();
    input.onChanged(value -> typed());
    return input;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    runs.ground(screen).ifPresent(ground::want);
  }

  private void show(CommonStart start) {
    map.show(start.surface(), start.contours());
    map.setVisible(true);
    Vector from = start.descent().current().point();
    map.chart()
        .putMark(Mark.Marker.of("start", from.get(0), from.get(1), Shape.CIRCLE, "var(--primary)"));
    if (named) {
      pin(x.getValue(), y.getValue());
    } else if (drags) {
      pin(from.get(0), from.get(1));
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
