package org.thalweg.ui.network;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.network.Trace;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.network.state.UnitMaps;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The network drawn: units with what they answer to one example, and a line for each weight with
 * its amount, its sign and its derivative.
 */
@Tag("network-diagram")
@JsModule("./network/network-diagram.ts")
final class NetworkDiagram extends Component implements HasStyle {
  private static final String ID = "event.detail.id";

  private final String label;

  /** A drawing that is spoken of in these words. */
  NetworkDiagram(String label) {
    this.label = label;
  }

  /** Tells the name of what was chosen ({@link NumberId}). */
  void onChosen(Consumer<String> listener) {
    getElement()
        .addEventListener(
            "number-chosen", event -> listener.accept(event.getEventData().get(ID).asString()))
        .addEventData(ID);
  }

  /**
   * Draws a network.
   *
   * @param trace one example on its way through it
   * @param gradient the derivatives that the next step sees
   */
  void show(Trace trace, Vector gradient) {
    Architecture architecture = trace.architecture();
    ObjectNode drawing = JsonNodeFactory.instance.objectNode();
    putUnits(trace, drawing);
    putLines(drawing, "weights", "biases", architecture, trace::value);
    putLines(
        drawing,
        "slopes",
        "biasSlopes",
        architecture,
        parameter -> gradient.get(architecture.index(parameter)));
    getElement().setPropertyJson("drawing", drawing);
  }

  /** Shows in each hidden unit what it answers all over the data, or in none. */
  void showMaps(Optional<UnitMaps> maps) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    maps.ifPresent(all -> {
      for (int layer = 0; layer < all.layers().size(); layer++) {
        for (int unit = 0; unit < all.layers().get(layer).size(); unit++) {
          String id = NumberId.of(new NetworkNumber.Output(layer, unit));
          named.put(id, all.layers().get(layer).get(unit));
        }
      }
    });
    getElement().setPropertyJson("maps", named);
  }

  private static void putUnits(Trace trace, ObjectNode drawing) {
    Architecture architecture = trace.architecture();
    ArrayNode names = drawing.putArray("names");
    ArrayNode outputs = drawing.putArray("outputs");
    for (int layer = -1; layer < architecture.depth(); layer++) {
      ArrayNode named = names.addArray();
      ArrayNode answered = outputs.addArray();
      int units = layer < 0 ? architecture.inputs() : architecture.layers().get(layer).units();
      for (int unit = 0; unit < units; unit++) {
        named.add(new PlainNames(architecture).unit(layer, unit));
        answered.add(trace.incoming(layer + 1, unit));
      }
    }
  }

  private static void putLines(
      ObjectNode drawing,
      String weights,
      String biases,
      Architecture architecture,
      ToDoubleFunction<Parameter> number) {
    ArrayNode layers = drawing.putArray(weights);
    ArrayNode biasLayers = drawing.putArray(biases);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      ArrayNode rows = layers.addArray();
      ArrayNode biasRow = biasLayers.addArray();
      for (int unit = 0; unit < architecture.layers().get(layer).units(); unit++) {
        biasRow.add(number.applyAsDouble(Parameter.bias(layer, unit)));
        ArrayNode row = rows.addArray();
        for (int from = 0; from < architecture.inputsOf(layer); from++) {
          row.add(number.applyAsDouble(new Parameter(layer, unit, from)));
        }
      }
    }
  }

  /**
   * Lights one of the five steps, or none, and what the open formula is about.
   *
   * @param seconds in which the step is played
   */
  void light(int phase, String chosen, double seconds) {
    getStyle().set("--beat", seconds + "s");
    getElement().setProperty("phase", phase);
    getElement().setProperty("chosen", chosen);
  }

  /** Plays the step that is lit once more. */
  void replay() {
    getElement().callJsFunction("replay");
  }

  /** Saves a picture of the drawing with a caption below, as PNG, in the folder for downloads. */
  void exportImage(String fileName, String caption) {
    getElement().callJsFunction("exportImage", fileName, caption);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("label", label);
    for (String key : List.of("input", "unit", "weight", "bias")) {
      words.put(key, getTranslation("network.diagram." + key));
    }
    getElement().setPropertyJson("words", words);
  }
}
