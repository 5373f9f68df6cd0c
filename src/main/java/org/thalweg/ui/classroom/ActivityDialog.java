package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.question.Activity;
import org.thalweg.ui.part.Dialog;
import org.thalweg.ui.part.ReasonedButton;

/** What a class can do together, to choose from. */
final class ActivityDialog extends Div {
  private final ClassWork work;
  private final Map<Activity, ReasonedButton> buttons = new EnumMap<>(Activity.class);
  private final Dialog dialog;
  private Consumer<Activity> begin = activity -> {};

  ActivityDialog(ClassWork work) {
    this.work = work;
    UnorderedList list = new UnorderedList();
    list.addClassName("activity-list");
    for (Activity activity : Activity.values()) {
      list.add(item(activity));
    }
    dialog = new Dialog(getTranslation("room.together"), list);
    dialog.addClassName("activity-dialog");
    add(dialog);
  }

  private ListItem item(Activity activity) {
    ReasonedButton button = new ReasonedButton(() -> choose(activity));
    button.setText(getTranslation("room.activity." + activity.id()));
    button.addClassName("button");
    buttons.put(activity, button);
    return new ListItem(
        button, new Paragraph(getTranslation("room.activity." + activity.id() + ".about")));
  }

  private void choose(Activity activity) {
    dialog.close();
    begin.accept(activity);
  }

  /** Lets a teacher choose; the first choice counts, since a second click comes by mistake. */
  void open(Teaching teaching) {
    CommandId wish = Teaching.id();
    begin = activity -> work.begin(teaching, wish, activity);
    buttons.forEach((activity, button) ->
        button.setReason(work.obstacle(activity, teaching.room()).map(key -> getTranslation(key))));
    dialog.open();
  }
}
