package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Beside;
import org.thalweg.ui.network.state.Difference;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.SideBySide;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * A second network beside the first, with one thing different: drawn at the same step, for the same
 * example, and measured by the same error.
 */
final class BesidePanel extends Div implements Panel<Snapshot> {
  private static final Optional<Difference> NONE = Optional.empty();

  private final Chooser<Optional<Difference>> choice;
  private final Div second = new Div();
  private final Div drawing = new Div();
  private final Paragraph caption = new Paragraph();
  private final NetworkDiagram diagram = new NetworkDiagram(getTranslation("network.beside.label"));
  private final Figure first = new Figure(getTranslation("network.beside.first"));
  private final Figure other = new Figure(getTranslation("network.beside.second"));
  private final Paragraph words = new Paragraph();
  private final NativeButton change;
  private List<Difference> offered = List.of();
  private Optional<Difference> shown = NONE;

  BesidePanel(UpdateLoop<Model, Snapshot> loop) {
    choice = new Chooser<>(getTranslation("network.beside.choice"));
    choice.onChosen(chosen -> loop.act(model -> new SideBySide(model).choose(chosen)));
    change =
        new NativeButton(
            getTranslation("network.beside.change"),
            event -> loop.act(model -> new SideBySide(model).changePlaces()));
    change.addClassName("button");
    Div figures = new Div(first, other);
    figures.addClassName("figure-row");
    Div row = new Div(change);
    row.addClassNames("button-row", "present-hidden");
    choice.addClassName("present-hidden");
    second.addClassName("stack");
    second.add(figures, words, row, new Hint(getTranslation("network.beside.hint")));
    addClassNames("stack", "network-beside");
    add(choice, second);
    caption.addClassName("network-heading");
    drawing.add(caption, diagram);
  }

  /** The second network, to stand beside the first. */
  Div drawing() {
    return drawing;
  }

  @Override
  public void show(Snapshot snapshot) {
    List<Difference> possible = Difference.offered(snapshot.settings());
    Optional<Difference> chosen = snapshot.beside().map(Beside::difference);
    offer(possible, chosen);
    choice.setValue(chosen);
    second.setVisible(chosen.isPresent());
    drawing.setVisible(chosen.isPresent());
    snapshot.beside().ifPresent(beside -> show(snapshot, beside));
    if (!chosen.equals(shown)) {
      shown = chosen;
      chosen.ifPresent(difference ->
          Announcer.say(
              getTranslation("network.beside.now", BesideWords.of(this, getLocale(), difference))));
    }
  }

  /** Lists what can be different here, and what an address has named besides. */
  private void offer(List<Difference> possible, Optional<Difference> chosen) {
    List<Difference> all = new ArrayList<>(possible);
    chosen.filter(difference -> !possible.contains(difference)).ifPresent(all::add);
    if (!all.equals(offered) || shown.isEmpty() && chosen.isEmpty() && offered.isEmpty()) {
      offered = all;
      choice.clear();
      choice.addAll(List.of(NONE), none -> getTranslation("network.beside.none"));
      Map<Class<?>, List<Difference>> groups =
          all.stream().collect(Collectors.groupingBy(Difference::getClass));
      for (Class<?> kind : Difference.class.getPermittedSubclasses()) {
        List<Difference> group = groups.getOrDefault(kind, List.of());
        if (!group.isEmpty()) {
          choice.addGroup(
              BesideWords.heading(this, group.getFirst()),
              group.stream().map(Optional::of).toList(),
              each -> BesideWords.of(this, getLocale(), each.orElseThrow()));
        }
      }
    }
  }

  private void show(Snapshot snapshot, Beside beside) {
    caption.setText(
        getTranslation(
            "network.beside.caption", BesideWords.of(this, getLocale(), beside.difference())));
    diagram.show(beside.explanations().trace(), beside.explanations().gradient());
    diagram.showMaps(beside.learnt().maps());
    diagram.light(snapshot.phase(), "", DiagramPanel.played(snapshot));
    Numbers numbers = Numbers.of(getLocale());
    first.setNumber(numbers.format(snapshot.error().value(snapshot.iterate().point())));
    other.setNumber(numbers.format(beside.loss()));
    words.setText(words(snapshot, beside, numbers));
    change.setEnabled(beside.back().isPresent());
  }

  private String words(Snapshot snapshot, Beside beside, Numbers numbers) {
    List<String> sentences = new ArrayList<>();
    if (beside.ending().isPresent()) {
      sentences.add(getTranslation("network.beside.ended", beside.step()));
    } else if (beside.step() < snapshot.iterate().index()) {
      sentences.add(getTranslation("network.beside.behind", beside.step()));
    }
    ErrorFunction measure = snapshot.error().errorFunction();
    boolean sameError = measure == beside.errorFunction();
    sentences.add(
        getTranslation("network.beside.measure", getTranslation("network.error." + measure.id())));
    if (!sameError) {
      sentences.add(
          getTranslation(
              "network.beside.own",
              getTranslation("network.error." + beside.errorFunction().id()),
              numbers.format(beside.own())));
    }
    if (beside.learnt().right().isPresent() && snapshot.right().isPresent()) {
      sentences.add(
          getTranslation(
              "network.beside.right",
              snapshot.right().get(),
              beside.learnt().right().get(),
              snapshot.error().examples().size()));
    }
    return String.join(" ", sentences);
  }
}
