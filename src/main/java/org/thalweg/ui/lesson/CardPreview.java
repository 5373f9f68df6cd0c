package org.thalweg.ui.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thalweg.lesson.Card;
import org.thalweg.lesson.Task;

/** A card of a lesson as its author wants to see it: with all that it will say. */
final class CardPreview extends ListItem {

  CardPreview(Card card) {
    add(new H3(card.title()));
    card.setting()
        .ifPresent(address -> {
          Anchor screen = new Anchor(address.link(), getTranslation("lesson.check.screen"));
          screen.setTarget(AnchorTarget.BLANK);
          add(new Paragraph(screen));
        });
    card.paragraphs().forEach(paragraph -> add(new Paragraph(paragraph)));
    switch (card.task()) {
      case Task.Read read -> say("lesson.check.read");
      case Task.Act act -> say("lesson.check.act", act.praise());
      case Task.Answer answer -> say("lesson.check.answer", answer.right(), answer.wrong());
      case Task.Choose choice -> add(options(choice));
    }
    if (!card.hides().isEmpty()) {
      say("lesson.check.hides", String.join(", ", card.hides()));
    }
    if (!card.spots().isEmpty()) {
      say("lesson.check.spots", String.join(", ", card.spots()));
    }
  }

  private UnorderedList options(Task.Choose choice) {
    UnorderedList list = new UnorderedList();
    for (Task.Option option : choice.options()) {
      String key = option.right() ? "lesson.check.right" : "lesson.check.option";
      list.add(new ListItem(getTranslation(key, option.text(), option.why())));
    }
    return list;
  }

  private void say(String key, Object... arguments) {
    Paragraph paragraph = new Paragraph(getTranslation(key, arguments));
    paragraph.addClassName("hint");
    add(paragraph);
  }
}
