package org.thalweg.ui.descend;

import com.vaadin.flow.component.Composite;
import java.util.Optional;
import org.thalweg.ui.part.PlayRow;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The buttons of the descent, and before a class one more: the same again, slower. */
final class PlayPanel extends Composite<PlayRow> implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;
  private final ReasonedButton slower;

  PlayPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    slower =
        PlayRow.signed(
            ReasonedButton.starting(() -> loop.act(Model::again)),
            "¼×",
            getTranslation("descend.slower"));
    slower.addClassName("present-only");
    getContent().add(slower);
  }

  @Override
  protected PlayRow initContent() {
    return new PlayRow(
        "descend.play",
        wanted -> loop.act(model -> play(model, wanted)),
        () -> loop.act(Model::back),
        () -> loop.act(Model::step),
        () -> loop.act(Model::reset));
  }

  /** Plays, or pauses when it plays. */
  static void toggle(Model model) {
    play(model, !model.isPlaying());
  }

  /** Plays or pauses; what does so already goes on as it is. */
  private static void play(Model model, boolean wanted) {
    if (wanted && !model.isPlaying()) {
      model.play();
    } else if (!wanted && model.isPlaying()) {
      model.pause();
    }
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean ended = snapshot.isOver();
    getContent()
        .show(snapshot.isPlaying(), ended, snapshot.canGoOn(), snapshot.index(), snapshot.last());
    slower.setReason(
        snapshot.last() > 0
            ? Optional.empty()
            : Optional.of(getTranslation("descend.slower.nothing")));
  }
}
