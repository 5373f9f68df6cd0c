package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.descent.Diagnosis;
import org.thalweg.math.descent.Iterate;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.part.ScrubSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * What is happening, in figures and in a sentence, and the slider through the steps made so far.
 */
final class StoryPanel extends Div implements Panel<Snapshot> {
  private final ScrubSlider scrub = new ScrubSlider();
  private final Figure step = new Figure(getTranslation("descend.figure.step"));
  private final Figure loss = new Figure(getTranslation("descend.figure.loss"));
  private final Figure slope = new Figure(getTranslation("descend.figure.slope"));
  private final Figure place = new Figure(getTranslation("descend.figure.place"));
  private final Readout readout = new Readout(step, loss, slope, place);
  private final UpdateLoop<Model, Snapshot> loop;

  StoryPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    scrub.onStepChosen(index -> loop.act(model -> model.scrub(index)));
    add(scrub, readout);
  }

  @Override
  public void show(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    Iterate here = snapshot.iterate();
    scrub.setSteps(
        Math.toIntExact(
            loop.now(model -> model.shownStep().orElse(snapshot.last()), snapshot.index())),
        (int) snapshot.last());
    step.setNumber(Long.toString(here.index()));
    loss.setNumber(numbers.format(here.value()));
    slope.setNumber(numbers.format(here.slope(), 3));
    place.setNumber(
        getTranslation(
            "descend.figure.point",
            numbers.format(here.point().get(0)),
            numbers.format(here.point().get(1))));
    readout.setRemark(
        snapshot.look().arrows()
            ? getTranslation(
                "descend.map.arrowScale", numbers.format(snapshot.descent().first().slope(), 3))
            : "");
    Diagnosis what = snapshot.diagnosis();
    tell(snapshot, getTranslation(what.messageKey(), what.arguments(getLocale()).toArray()));
  }

  /** While it plays the sentence alone is spoken, else the step as well. */
  private void tell(Snapshot snapshot, String sentence) {
    boolean playing = snapshot.isPlaying();
    readout.tell(
        sentence,
        playing
            ? sentence
            : getTranslation(
                "descend.announce",
                snapshot.iterate().index(),
                Numbers.of(getLocale()).format(snapshot.iterate().value()),
                sentence));
  }
}
