package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Roster;

/**
 * Links to files of what a class did. They are made when they are asked for, and hold nothing that
 * waits for its reveal.
 */
final class ClassFiles extends Div {
  /** Without it Excel takes the letters of a title for others. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private volatile Optional<Teaching> teaching = Optional.empty();

  ClassFiles(ClassRuns runs) {
    Paragraph about = new Paragraph(getTranslation("room.people.files"));
    about.addClassName("hint");
    Div links =
        new Div(
            link(
                "room.people.runs",
                "thalweg-runs.csv",
                (room, state) -> runs(room, state.roster(), runs)),
            link("room.people.votes", "thalweg-votes.csv", (room, state) -> votes(state)));
    links.addClassName("button-row");
    add(about, links);
  }

  /** The files are about this room. */
  void show(Teaching now) {
    teaching = Optional.of(now);
  }

  /** A run that could not be computed for the class is not in the file either; all others are. */
  static String runs(Teaching room, Roster roster, ClassRuns runs) {
    SortedMap<Integer, ClassCsv.Runs> sweeps = new TreeMap<>();
    for (ChosenRates chosen : ChosenRates.of(room.rooms().read(room.room(), 0))) {
      runs.sweep(chosen.shown(), chosen.rates())
          .handle((made, failed) -> Optional.ofNullable(made))
          .join()
          .ifPresent(made ->
              sweeps.put(chosen.activity(), new ClassCsv.Runs(chosen.shown(), made.sweep())));
    }
    return ClassCsv.runs(roster, sweeps);
  }

  static String votes(RoomState state) {
    return ClassCsv.votes(state.roster(), state.rounds().over());
  }

  private Anchor link(String key, String file, BiFunction<Teaching, RoomState, String> lines) {
    DownloadHandler csv =
        event -> {
          Optional<Teaching> room = teaching;
          Optional<RoomState> state = room.flatMap(Teaching::state);
          if (state.isEmpty()) {
            event.getResponse().setStatus(404);
            return;
          }
          event.setFileName(file);
          event.setContentType("text/csv; charset=utf-8");
          write(lines.apply(room.get(), state.get()), event.getOutputStream());
        };
    Anchor link = new Anchor(csv, getTranslation(key));
    link.addClassName("button");
    return link;
  }

  private static void write(String lines, OutputStream out) throws IOException {
    out.write((BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8));
  }
}
