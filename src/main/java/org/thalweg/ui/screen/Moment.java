package org.thalweg.ui.screen;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.thalweg.classroom.RunProgress;
import org.thalweg.classroom.Scene;
import org.thalweg.classroom.Showing;
import org.thalweg.live.RunSettings;

/**
 * What there is to see on a screen at one moment, as a room's log holds it.
 *
 * @param scene the screen, with its runs at their starts
 * @param runs how far they have come, in the order of the address
 * @param playing whether they are played
 * @param shown the step that is looked at; empty for the newest
 */
record Moment(Scene scene, List<RunProgress> runs, boolean playing, OptionalLong shown) {

  /** Copies the runs. */
  Moment {
    runs = List.copyOf(runs);
  }

  /** What is on a screen now; empty where its address is too long for a log. */
  static <C> Optional<Moment> of(AddressCodec<C> codec, ScreenModel<C, ?> model) {
    OptionalLong shown = model.shownStep();
    C settings = model.settings();
    List<RunSettings> runs = codec.runs(settings);
    List<RunSettings> starts =
        runs.stream().map(run -> run.withProgress(new TreeMap<>(), 0)).toList();
    String query =
        new QueryParameters(codec.query(codec.withRuns(settings, starts))).getQueryString();
    List<RunProgress> progress =
        runs.stream().map(run -> new RunProgress(run.steps(), run.rateChanges())).toList();
    boolean playing = !runs.isEmpty() && model.isBusy();
    return Scene.of(codec.screen(), query)
        .map(scene -> new Moment(scene, progress, playing, shown));
  }

  /**
   * The query of the address at which everybody finds what a log says that a class looks at.
   *
   * @throws IllegalArgumentException when a screen can't read it
   */
  static <C> Map<String, List<String>> query(AddressCodec<C> codec, Showing showing) {
    Map<String, List<String>> parameters =
        QueryParameters.fromString(showing.scene().query()).getParameters();
    C starts = codec.read(new AddressQuery(parameters));
    List<RunSettings> runs = new ArrayList<>(codec.runs(starts));
    for (int i = 0; i < Math.min(runs.size(), showing.runs().size()); i++) {
      RunProgress progress = showing.runs().get(i);
      runs.set(i, runs.get(i).withProgress(progress.rates(), progress.steps()));
    }
    return codec.query(codec.withRuns(starts, runs));
  }

  /** Whether this comes to the later one by going on. */
  boolean goesOnTo(Moment later) {
    boolean same = scene.equals(later.scene) && runs.size() == later.runs.size();
    for (int i = 0; same && i < runs.size(); i++) {
      same = runs.get(i).goesOnTo(later.runs.get(i));
    }
    return same;
  }

  /** How many steps each run has made. */
  List<Long> steps() {
    return runs.stream().map(RunProgress::steps).toList();
  }
}
