package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.network.Findings;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * How much of the error comes back to each layer: the mean amount of ∂E/∂w, as a bar by its
 * logarithm. A card that is there only where several layers can be compared.
 */
final class LayerBars extends Div implements Panel<Snapshot> {
  /** A bar is empty where so many powers of ten are missing to the longest. */
  private static final double DECADES = 6;

  private static final int DIGITS = 3;

  private final Card card;
  private final Div rows = new Div();
  private final List<Span> bars = new ArrayList<>();
  private final List<Span> numbers = new ArrayList<>();

  LayerBars(UpdateLoop<Model, Snapshot> loop) {
    rows.addClassName("network-layers");
    card = new Card(getTranslation("network.comesBack.title"), this).foldable(true);
    add(rows, new Hint(getTranslation("network.comesBack.hint")));
    addClassName("stack");
    loop.add(this);
  }

  /** The card in which it lies. */
  Card card() {
    return card;
  }

  @Override
  public void show(Snapshot snapshot) {
    List<Double> means =
        Findings.meanSlopes(snapshot.error().architecture(), snapshot.explanations().gradient());
    card.setVisible(means.size() > 1);
    if (means.size() != bars.size()) {
      build(means.size());
    }
    double most = means.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (int layer = 0; layer < means.size(); layer++) {
      double mean = means.get(layer);
      double share = mean > 0 ? Math.max(0, 1 + Math.log10(mean / most) / DECADES) : 0;
      bars.get(layer).getStyle().set("--share", String.valueOf(share));
      numbers.get(layer).setText(Numbers.of(getLocale()).format(mean, DIGITS));
    }
  }

  private void build(int layers) {
    rows.removeAll();
    bars.clear();
    numbers.clear();
    for (int layer = 0; layer < layers; layer++) {
      boolean last = layer == layers - 1;
      Span name =
          new Span(
              last
                  ? getTranslation("network.comesBack.last")
                  : getTranslation("network.comesBack.layer", layer + 1));
      Span bar = new Span();
      bar.addClassName("network-layer-bar");
      bar.getElement().setAttribute("aria-hidden", "true");
      Span number = new Span();
      bars.add(bar);
      numbers.add(number);
      rows.add(name, bar, number);
    }
  }
}
