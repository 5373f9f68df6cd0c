package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.network.Finding;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.part.ScrubSlider;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** How the training is doing, in figures and in sentences, and the slider through its steps. */
final class StoryPanel extends Div implements Panel<Snapshot> {
  private final ScrubSlider scrub = new ScrubSlider();
  private final Figure step = new Figure(getTranslation("descend.figure.step"));
  private final Figure loss = new Figure(getTranslation("network.figure.loss"));
  private final Figure right = new Figure(getTranslation("network.figure.right"));
  private final Figure heldOut = new Figure(getTranslation("network.figure.heldOut"));
  private final Readout readout = new Readout(step, loss, right, heldOut);
  private final UnorderedList others = new UnorderedList();
  private List<String> shown = List.of();
  private final UpdateLoop<Model, Snapshot> loop;

  StoryPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    scrub.onStepChosen(index -> loop.act(model -> model.scrub(index)));
    others.addClassName("network-findings");
    add(scrub, readout, Veil.named("findings", others));
  }

  @Override
  public void show(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    long index = snapshot.iterate().index();
    scrub.setSteps(
        Math.toIntExact(loop.now(model -> model.shownStep().orElse(snapshot.last()), index)),
        (int) snapshot.last());
    step.setNumber(Long.toString(index));
    loss.setNumber(numbers.format(snapshot.iterate().value()));
    right.setVisible(snapshot.right().isPresent());
    snapshot
        .right()
        .ifPresent(count ->
            right.setNumber(
                getTranslation("network.figure.of", count, snapshot.error().examples().size())));
    heldOut.setVisible(snapshot.heldOut() != null);
    if (snapshot.heldOut() != null) {
      heldOut.setNumber(numbers.format(snapshot.heldOutHere()));
    }
    List<String> sentences = new ArrayList<>();
    for (Finding finding : snapshot.findings()) {
      sentences.add(getTranslation(finding.messageKey(), finding.arguments(getLocale()).toArray()));
    }
    String progress = sentences.removeLast();
    readout.tell(
        sentences.isEmpty() ? progress : sentences.getFirst(),
        sentences.isEmpty() ? progress : sentences.getFirst() + " " + progress);
    list(sentences.isEmpty() ? List.of() : rest(sentences, progress));
  }

  private static List<String> rest(List<String> sentences, String progress) {
    List<String> rest = new ArrayList<>(sentences.subList(1, sentences.size()));
    rest.add(progress);
    return rest;
  }

  private void list(List<String> sentences) {
    if (!sentences.equals(shown)) {
      shown = sentences;
      others.removeAll();
      sentences.forEach(sentence -> others.add(new ListItem(sentence)));
      others.setVisible(!sentences.isEmpty());
    }
  }
}
