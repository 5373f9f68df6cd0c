package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.IntoView;

/** A student's own panel: the share in what the class does together; hidden while it does not. */
final class SharePanels extends Div {
  private final ClassRuns runs;
  private Optional<Seated> me = Optional.empty();
  private @Nullable Component panel;
  private int activity;

  SharePanels(ClassRuns runs) {
    this.runs = runs;
    addClassName("room-share");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("room.share"));
    setVisible(false);
  }

  /** Shows the share of somebody who is in. */
  void show(StudentState state, Optional<Seated> seated) {
    if (!seated.equals(me)) {
      me = seated;
      panel = null;
    }
    Optional<Share> share = state.isIn() && !state.ended() ? state.share() : Optional.empty();
    setVisible(share.isPresent());
    if (share.isEmpty()) {
      removeAll();
      panel = null;
    } else {
      show(share.get(), state.seat());
    }
  }

  private void show(Share share, int seat) {
    switch (share) {
      case Share.Rate rate ->
          panel(RateShare.class, rate, "sweep", seated -> new RateShare(runs, seated))
              .show(rate, seat);
      case Share.Example example ->
          panel(
                  ExampleShare.class,
                  example,
                  "data",
                  seated -> new ExampleShare(seated, example.activity()))
              .show(example, seat);
      case Share.Needle needle ->
          panel(NeedleShare.class, needle, "compass", seated -> new NeedleShare(runs, seated))
              .show(needle, seat);
    }
  }

  /** The panel of this kind, which stays as long as the activity does. */
  private <P extends Component> P panel(
      Class<P> kind, Share share, String name, Function<Seated, P> make) {
    if (kind.isInstance(panel) && share.activity() == activity) {
      return kind.cast(panel);
    }
    P fresh = make.apply(me.orElseThrow());
    panel = fresh;
    activity = share.activity();
    removeAll();
    add(new Card(getTranslation("room." + name + ".title"), fresh));
    Announcer.say(getTranslation("room." + name + ".said"));
    IntoView.bring(this);
    return fresh;
  }
}
