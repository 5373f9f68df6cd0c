package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.Layer;
import org.thalweg.ui.part.Chooser;

/** Chooses how many hidden layers there are, and of each layer the units and the activation. */
final class LayersFields extends Div {
  private static final int USUAL_UNITS = 4;

  private final Consumer<List<Layer>> listener;
  private final Chooser<Integer> count;
  private final Div rows = new Div();
  private List<Layer> shown = List.of();

  LayersFields(Consumer<List<Layer>> listener) {
    this.listener = listener;
    count = new Chooser<>(getTranslation("network.layers.count"));
    count.addAll(
        IntStream.rangeClosed(0, Architecture.MOST_HIDDEN).boxed().toList(), String::valueOf);
    count.onChosen(this::resize);
    rows.addClassName("stack");
    addClassName("stack");
    add(count, rows);
  }

  /** Shows the layers of a network. */
  void show(List<Layer> layers) {
    if (layers.equals(shown)) {
      return;
    }
    shown = List.copyOf(layers);
    count.setValue(layers.size() - 1);
    rows.removeAll();
    for (int i = 0; i < layers.size(); i++) {
      rows.add(row(i, layers.get(i)));
    }
  }

  private Div row(int index, Layer layer) {
    boolean last = index == shown.size() - 1;
    Div row = new Div();
    row.addClassName("pair");
    if (!last) {
      Chooser<Integer> units = new Chooser<>(getTranslation("network.layers.units", index + 1));
      units.addAll(
          IntStream.rangeClosed(1, Architecture.MOST_UNITS).boxed().toList(), String::valueOf);
      units.setValue(layer.units());
      units.onChosen(chosen -> change(index, new Layer(chosen, shown.get(index).activation())));
      row.add(units);
    }
    Chooser<Activation> activation =
        new Chooser<>(
            last
                ? getTranslation("network.layers.last")
                : getTranslation("network.layers.activation", index + 1));
    activation.addAll(
        Stream.of(Activation.values())
            .filter(each -> each != Activation.SOFTMAX || last && layer.units() > 1)
            .toList(),
        each -> getTranslation("network.activation." + each.id()));
    activation.setValue(layer.activation());
    activation.onChosen(chosen -> change(index, new Layer(shown.get(index).units(), chosen)));
    row.add(activation);
    return row;
  }

  private void change(int index, Layer layer) {
    List<Layer> layers = new ArrayList<>(shown);
    layers.set(index, layer);
    listener.accept(layers);
  }

  private void resize(int hidden) {
    List<Layer> layers = new ArrayList<>(shown.subList(0, shown.size() - 1));
    Activation usual = layers.isEmpty() ? Activation.TANH : layers.getLast().activation();
    while (layers.size() > hidden) {
      layers.removeLast();
    }
    while (layers.size() < hidden) {
      layers.add(new Layer(USUAL_UNITS, usual));
    }
    layers.add(shown.getLast());
    listener.accept(layers);
  }
}
