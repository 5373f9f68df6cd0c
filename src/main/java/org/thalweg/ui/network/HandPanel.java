package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Hand;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.TurnByHand;
import org.thalweg.ui.network.state.WeightPair;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.Knob;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * By hand first: two weights are knobs, and the loss that the first steps of the descent reach is
 * to be beaten; then the derivative may do it, and both ways lie in the same valley.
 */
final class HandPanel extends Div implements Panel<Snapshot> {
  private static final double REACH = 5;
  private static final double STEP = 0.05;

  private final UpdateLoop<Model, Snapshot> loop;
  private final NativeButton begin;
  private final Div playing = new Div();
  private final Div choosers = new Div();
  private final Div knobs = new Div();
  private final Figure now = new Figure(getTranslation("network.hand.now"));
  private final Figure best = new Figure(getTranslation("network.hand.best"));
  private final Figure toBeat = new Figure(getTranslation("network.hand.toBeat", Hand.STEPS));
  private final Paragraph verdict = new Paragraph();
  private @Nullable Architecture form;
  private Optional<Range> shown = Optional.empty();
  private List<Knob> turned = List.of();
  private List<Chooser<Integer>> choices = List.of();

  /** What the knobs are for: their ends lie around where the hand began. */
  private record Range(WeightPair pair, Vector start) {}

  HandPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    begin = button("network.hand.begin", TurnByHand::begin);
    ReasonedButton derivative =
        ReasonedButton.starting(() -> loop.act(model -> new TurnByHand(model).letDerivativeDoIt()));
    derivative.setText(getTranslation("network.hand.derivative"));
    derivative.addClassNames("button", "primary");
    Div ways = new Div(derivative, button("network.hand.end", TurnByHand::end));
    ways.addClassName("button-row");
    choosers.addClassName("pair");
    knobs.addClassName("network-knobs");
    verdict.getElement().setAttribute("role", "status");
    Div figures = new Div(now, best, toBeat);
    figures.addClassName("figure-row");
    playing.addClassName("stack");
    playing.add(choosers, knobs, figures, verdict, ways);
    addClassName("stack");
    add(new Hint(getTranslation("network.hand.hint")), begin, playing);
  }

  private NativeButton button(String key, Consumer<TurnByHand> wish) {
    NativeButton button =
        new NativeButton(
            getTranslation(key), event -> loop.act(model -> wish.accept(new TurnByHand(model))));
    button.addClassName("button");
    return button;
  }

  @Override
  public void show(Snapshot snapshot) {
    begin.setVisible(snapshot.hand().isEmpty());
    playing.setVisible(snapshot.hand().isPresent());
    snapshot.hand().ifPresent(hand -> show(snapshot, hand));
  }

  private void show(Snapshot snapshot, Hand hand) {
    Architecture architecture = snapshot.error().architecture();
    WeightPair pair = snapshot.settings().pair();
    if (!architecture.equals(form)) {
      form = architecture;
      shown = Optional.empty();
      choices = List.of(chooser(architecture, true), chooser(architecture, false));
      choosers.removeAll();
      choices.forEach(choosers::add);
    }
    choices.getFirst().setValue(pair.first());
    choices.getLast().setValue(pair.second());
    Optional<Range> range = Optional.of(new Range(pair, hand.start()));
    if (!shown.equals(range)) {
      shown = range;
      turned = List.of(knob(architecture, hand, pair, true), knob(architecture, hand, pair, false));
      knobs.removeAll();
      turned.forEach(knobs::add);
    }
    Vector weights = snapshot.iterate().point();
    turned.getFirst().setRounded(weight(hand, true, weights.get(pair.first())));
    turned.getLast().setRounded(weight(hand, false, weights.get(pair.second())));
    Numbers numbers = Numbers.of(getLocale());
    now.setNumber(numbers.format(snapshot.iterate().value()));
    best.setNumber(numbers.format(hand.best()));
    toBeat.setNumber(numbers.format(hand.toBeat()));
    verdict.setText(verdict(snapshot, hand, numbers));
  }

  /** Where the derivative turns, the knobs follow the step that is shown. */
  private double weight(Hand hand, boolean first, double shown) {
    return hand.derivative()
        ? shown
        : loop.now(model -> new TurnByHand(model).weight(first), shown);
  }

  private String verdict(Snapshot snapshot, Hand hand, Numbers numbers) {
    if (hand.derivative()) {
      return getTranslation(
          "network.hand.compared",
          numbers.format(hand.best()),
          hand.trail().size() - 1,
          numbers.format(snapshot.iterate().value()),
          snapshot.iterate().index());
    }
    return getTranslation(
        hand.best() <= hand.toBeat() ? "network.hand.beaten" : "network.hand.notYet");
  }

  private Chooser<Integer> chooser(Architecture architecture, boolean first) {
    Chooser<Integer> chooser =
        new Chooser<>(getTranslation(first ? "network.hand.first" : "network.hand.second"));
    PlainNames names = new PlainNames(architecture);
    chooser.addAll(
        IntStream.range(0, architecture.parameterCount()).boxed().toList(),
        index -> names.parameter(architecture.parameter(index)));
    chooser.onChosen(index ->
        loop.act(model -> {
          WeightPair now = model.settings().pair();
          new TurnByHand(model)
              .choose(
                  first ? new WeightPair(index, now.second()) : new WeightPair(now.first(), index));
        }));
    return chooser;
  }

  private Knob knob(Architecture architecture, Hand hand, WeightPair pair, boolean first) {
    int index = first ? pair.first() : pair.second();
    Knob knob = new Knob(new PlainNames(architecture).parameter(architecture.parameter(index)));
    double start = Math.rint(hand.start().get(index));
    double way = Math.abs(hand.reached().get(index) - hand.start().get(index));
    double reach = Math.ceil(Math.max(REACH, Double.isFinite(way) ? 2 * way : REACH));
    knob.setRange(start - reach, start + reach, STEP);
    knob.onTurned(value -> loop.act(model -> new TurnByHand(model).turn(first, value)));
    return knob;
  }
}
