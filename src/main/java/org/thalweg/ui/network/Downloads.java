package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.thalweg.chart.LiveChart;
import org.thalweg.live.StepLog;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.TrainingCsv;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.screen.UpdateLoop;

/** What can be taken home: all steps with all weights as a file, and pictures of the charts. */
final class Downloads {

  private Downloads() {}

  /** A link to a file of all steps made so far. */
  static Anchor steps(Component speaker, UpdateLoop<Model, Snapshot> loop) {
    DownloadHandler csv =
        event -> {
          Model model = loop.model();
          if (model == null) {
            event.getResponse().setStatus(404);
            return;
          }
          event.setFileName(name(model.settings(), ".csv"));
          event.setContentType("text/csv; charset=utf-8");
          try (PrintWriter writer =
              new PrintWriter(
                  new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            print(model.log(), model.settings().experiment().architecture(), writer);
          }
        };
    Anchor link = new Anchor(csv, speaker.getTranslation("network.csv"));
    link.addClassName("button");
    link.setTitle(speaker.getTranslation("network.csv.title"));
    return link;
  }

  /** Writes all steps of a training. */
  static void print(StepLog log, Architecture architecture, PrintWriter writer) {
    writer.print(TrainingCsv.header(architecture));
    log.forEach(
        0,
        log.size(),
        iterate ->
            writer.print(TrainingCsv.line(iterate.index(), iterate.value(), iterate.point())));
  }

  /** A button that saves a picture of a chart. */
  static NativeButton picture(LiveChart chart, UpdateLoop<Model, Snapshot> loop, String what) {
    return picture(chart, chart::exportImage, loop, what);
  }

  /** A button that saves a picture of the network; a phone needs the room for the network. */
  static NativeButton picture(DiagramPanel diagram, UpdateLoop<Model, Snapshot> loop) {
    NativeButton button = picture(diagram, diagram::exportImage, loop, "drawing");
    button.addClassName("for-large-screens");
    return button;
  }

  private static NativeButton picture(
      Component speaker,
      BiConsumer<String, String> export,
      UpdateLoop<Model, Snapshot> loop,
      String what) {
    NativeButton button =
        new NativeButton(
            speaker.getTranslation("descend.map.picture"),
            event ->
                loop.read(model -> {
                  String name = name(model.settings(), "-" + what + ".png");
                  export.accept(name, caption(speaker, model.settings()));
                }));
    button.addClassName("button");
    return button;
  }

  private static String caption(Component speaker, Settings settings) {
    return speaker.getTranslation(
        "network.picture.caption",
        settings.experiment().data().id(),
        settings.run().optimizer().id(),
        Double.toString(settings.run().optimizer().learningRate()),
        settings.experiment().seed());
  }

  private static String name(Settings settings, String ending) {
    return "thalweg-network-" + settings.experiment().data().id() + ending;
  }
}
