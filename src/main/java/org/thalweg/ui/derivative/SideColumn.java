package org.thalweg.ui.derivative;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.Card;

/** The cards beside the picture; each belongs to one activity and is there with it. */
final class SideColumn extends Div {
  private final Desk loop;

  SideColumn(Desk loop) {
    this.loop = loop;
    addClassName("page-side");
    add("derivative.table.title", new ShrinkTable(), Activity.SLOPE);
    add("derivative.rules.title", new RulesPanel(loop), Activity.SLOPE);
    add("derivative.error.title", new ErrorPanel(), Activity.SLOPE);
    add("derivative.next.title", new NextStep(), Activity.DESCENT);
    add("derivative.heights.title", heights("derivative.figure.height"), Activity.DESCENT);
    add("derivative.fit.errors", heights("derivative.fit.error"), Activity.FIT);
    add("derivative.next.title", new NextStep(), Activity.FIT);
    add(
        "derivative.car.model.title",
        new Prose("derivative.car.model.text", "derivative.car.model.exact"),
        Activity.CAR);
    add(
        "derivative.fit.about.title",
        new Prose("derivative.fit.about.text", "derivative.fit.about.limits"),
        Activity.FIT);
  }

  private HeightPanel heights(String up) {
    return new HeightPanel(getTranslation(up));
  }

  private <P extends Component & Panel> void add(String title, P panel, Activity activity) {
    Card card = new Card(getTranslation(title), panel).foldable(true);
    add(card);
    loop.add(snapshot -> {
      boolean wanted = snapshot.activity() == activity;
      card.setVisible(wanted);
      if (wanted) {
        panel.show(snapshot);
      }
    });
  }
}
