package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.thalweg.classroom.Hint;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Task;

/**
 * What a teacher's page shows of a question in one stage. Of the answers it shows nothing before
 * the end, but for a folded note before the second vote: the share that was right at first. What
 * that share advises is for the teacher alone, also in the end.
 */
final class QuestionCard extends Div {
  /** A card with the map of the places that were named, where it was places. */
  QuestionCard(Round round, ClassRuns runs) {
    Question question = round.question();
    addClassNames("question-card", "question-" + Words.id(round.stage()));
    add(stages(round.stage()), new H2(question.title()));
    List<String> text = question.textIn(round.stage());
    add(
        switch (round.stage()) {
          case PREDICT, VOTE -> asked(text, question.ask());
          case WATCH -> new Instruction(watched(question, text), text);
          case SAW -> saw(text, question.saw());
          case TALK -> new Instruction("ask.talk.teacher", text);
          case REVEAL -> revealed(round, runs);
        });
    if (round.stage() == Stage.PREDICT || round.stage() == Stage.WATCH) {
      add(new TeachersNotes(question));
    }
    if (round.stage() == Stage.SAW || round.stage() == Stage.TALK) {
      round.hint().ifPresent(hint -> add(new TeachersNotes("ask.notes.talk", advice(round, hint))));
    }
    if (round.stage() == Stage.REVEAL) {
      round
          .hint()
          .ifPresent(hint ->
              add(
                  new TeachersNotes(
                      "ask.notes.reveal", List.of(getTranslation("ask.after." + Words.id(hint))))));
    }
  }

  private static String watched(Question question, List<String> text) {
    String shown = question.play().isPresent() ? "ask.watch.teacher" : "ask.watch.byHand";
    return text.isEmpty() ? shown : "ask.watch.told.teacher";
  }

  private OrderedList stages(Stage now) {
    OrderedList list = new OrderedList();
    list.addClassName("question-stages");
    for (Stage stage : Stage.values()) {
      ListItem item = new ListItem(getTranslation("ask.stage." + Words.id(stage)));
      if (stage == now) {
        item.getElement().setAttribute("aria-current", "step");
      }
      list.add(item);
    }
    return list;
  }

  private Div saw(List<String> told, Ask.Choice saw) {
    Div seen = asked(told, saw);
    seen.addComponentAtIndex(told.size(), new Paragraph(getTranslation("ask.saw")));
    return seen;
  }

  private Div asked(List<String> text, Ask ask) {
    Div asked = new Div();
    text.forEach(paragraph -> asked.add(new Paragraph(paragraph)));
    List<String> offered = offered(ask);
    if (!offered.isEmpty()) {
      OrderedList options = new OrderedList();
      options.addClassName("question-options");
      offered.forEach(option -> options.add(new ListItem(option)));
      asked.add(options);
    }
    return asked;
  }

  /** What the students choose from; empty where they name a number or a place. */
  private List<String> offered(Ask ask) {
    return switch (ask) {
      case Ask.Choice choice -> choice.options().stream().map(Task.Option::text).toList();
      case Ask.Next next ->
          Arrays.stream(Behaviour.values())
              .map(does -> getTranslation("ask.behaviour." + does.id()))
              .toList();
      case Ask.Rate rate -> List.of();
      case Ask.Place place -> List.of();
    };
  }

  private Div revealed(Round round, ClassRuns runs) {
    Div words = new Div(new VoteBars(round));
    share(round.shareSawWrongly(), round.in(Stage.SAW).size(), "ask.sawWrongly")
        .map(Paragraph::new)
        .ifPresent(words::add);
    rightAtFirst(round).map(Paragraph::new).ifPresent(words::add);
    words.add(new Explanation(round.question()));
    Div all = new Div(words);
    all.addClassName("votes");
    VoteMap.of(runs, round).ifPresent(all::add);
    return all;
  }

  /** How many were right at first, and whether a talk pays then. */
  private List<String> advice(Round round, Hint hint) {
    return Stream.concat(
            rightAtFirst(round).stream(), Stream.of(getTranslation("ask.hint." + Words.id(hint))))
        .toList();
  }

  private Optional<String> rightAtFirst(Round round) {
    return share(
        round.shareRight(Stage.PREDICT), round.in(Stage.PREDICT).size(), "ask.rightAtFirst");
  }

  /** A share of so many, which it leaves out where there is none. */
  private Optional<String> share(OptionalDouble share, int all, String key) {
    return share.stream()
        .mapToObj(part -> getTranslation(key, Hint.percent(part), Math.round(part * all), all))
        .findFirst();
  }
}
