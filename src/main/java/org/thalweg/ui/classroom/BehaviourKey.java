package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.thalweg.classroom.game.Behaviour;

/** What makes a run one that settles, hops or flies out, for whoever asks; folded up. */
final class BehaviourKey extends NativeDetails {
  private static final List<Behaviour> ORDER =
      List.of(
          Behaviour.HOP, Behaviour.FLY_OUT, Behaviour.ZIG_ZAG, Behaviour.SETTLE, Behaviour.CRAWL);

  BehaviourKey() {
    addClassName("behaviour-key");
    setSummaryText(getTranslation("room.key"));
    UnorderedList list = new UnorderedList();
    for (Behaviour each : ORDER) {
      list.add(new ListItem(getTranslation("room.key." + each.id())));
    }
    setContent(new Div(new Paragraph(getTranslation("room.key.first")), list));
  }
}
