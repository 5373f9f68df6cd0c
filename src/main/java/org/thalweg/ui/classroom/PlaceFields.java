package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.thalweg.classroom.question.Answer;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.AddressQuery;

/** Makes the fields for a place: a map to click on and a mark to drag, and two exact numbers. */
@org.springframework.stereotype.Component
final class PlaceFields {
  private static final Domain PLANE = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private final ContourMaps maps;
  private final Executor executor;

  PlaceFields(ContourMaps maps, Executor applicationTaskExecutor) {
    this.maps = maps;
    this.executor = applicationTaskExecutor;
  }

  /** The surface of a question as it is drawn. */
  private record Drawn(LossSurface surface, Contours contours, Vector start) {}

  /**
   * The fields.
   *
   * @param fromStart whether the mark that is dragged sets out from the start of the descent
   */
  Component of(StudentQuestion asked, AnswerBox box, boolean fromStart) {
    ScreenAddress address = asked.question().screen();
    AddressQuery query = new AddressQuery(address.query());
    PlaceInput fields = new PlaceInput(box, fromStart ? "ask.place.drag" : "ask.place.click");
    asked
        .answer()
        .filter(Answer.Place.class::isInstance)
        .map(Answer.Place.class::cast)
        .ifPresent(fields::show);
    UI page = UI.getCurrent();
    if (address.screen() != Screen.DESCEND) {
      return fields;
    }
    executor.execute(() -> {
      Optional<Drawn> drawn = drawn(query);
      drawn.ifPresent(seen ->
          access(
              page, () -> fields.show(seen.surface(), seen.contours(), seen.start(), fromStart)));
    });
    return fields;
  }

  private Optional<Drawn> drawn(AddressQuery query) {
    try {
      LossSurface surface =
          query
              .text("f")
              .map(formula -> LossSurface.ofFormula(formula, query.domain("domain", PLANE)))
              .orElseGet(() -> query.surface("surface", "himmelblau"));
      Contours contours = maps.of(surface.formula(), surface.objective(), surface.domain());
      Vector start =
          Vector.of(
              query.number("x", surface.start().get(0)), query.number("y", surface.start().get(1)));
      return Optional.of(new Drawn(surface, contours, start));
    } catch (IllegalArgumentException noSurface) {
      return Optional.empty();
    }
  }

  private static void access(UI page, Command task) {
    try {
      page.access(task);
    } catch (UIDetachedException gone) {
      // The page has been left.
    }
  }
}
