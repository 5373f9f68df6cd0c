package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.OptionalInt;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Stage;

/**
 * Both votes of a class side by side, line by line, with the idea that each wrong one names; the
 * first one alone where nobody voted a second time.
 */
final class VoteBars extends UnorderedList {
  private final Ballot ballot;

  /** The votes of a question that is revealed. */
  VoteBars(Round round) {
    ballot = Ballot.of(round.question().ask(), this);
    addClassName("vote-bars");
    List<Integer> first = ballot.counts(answers(round, Stage.PREDICT));
    List<Integer> second = ballot.counts(answers(round, Stage.VOTE));
    boolean again = round.in(Stage.VOTE).size() > 0;
    int most = Math.max(1, Math.max(sum(first), sum(second)));
    for (int i = 0; i < ballot.lines().size(); i++) {
      Ballot.Line line = ballot.lines().get(i);
      ListItem item = new ListItem(name(i), bar("first", first.get(i), most));
      if (again) {
        item.add(bar("second", second.get(i), most));
      }
      if (!line.why().isEmpty()) {
        Paragraph why = new Paragraph(line.why());
        why.addClassName("vote-why");
        item.add(why);
      }
      item.setClassName("right", line.right());
      add(item);
    }
  }

  /** Whether the lines are those from which the class has chosen, each by its letter. */
  private static boolean isOffered(Ask ask) {
    return ask instanceof Ask.Choice || ask instanceof Ask.Next;
  }

  /** Marks what one student answered. */
  VoteBars markOwn(OptionalInt first, OptionalInt second) {
    // Each mark comes before those that are there.
    second.ifPresent(line -> mark(line, "ask.own.second"));
    first.ifPresent(line -> mark(line, "ask.own.first"));
    return this;
  }

  private void mark(int line, String key) {
    if (line >= 0) {
      Span own = new Span(getTranslation(key));
      own.addClassName("vote-own");
      getComponentAt(line).getElement().insertChild(1, own.getElement());
    }
  }

  private static List<Answer> answers(Round round, Stage stage) {
    return List.copyOf(round.in(stage).values().values());
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private Div name(int place) {
    Ballot.Line line = ballot.lines().get(place);
    Div name = new Div(new Span(line.text()));
    name.addClassName("vote-line");
    if (isOffered(ballot.ask())) {
      name.getElement().setAttribute("data-letter", Ballot.letter(place));
    }
    if (line.right()) {
      Span right = new Span(getTranslation("ask.right"));
      right.addClassName("vote-right");
      name.add(right);
    }
    return name;
  }

  private Div bar(String vote, int count, int most) {
    Span length = new Span();
    length.addClassName("vote-length");
    length.getStyle().set("width", Math.round(100.0 * count / most) + "%");
    Span words = new Span(getTranslation("ask.votes." + vote, count));
    Div bar = new Div(length, words);
    bar.addClassNames("vote-bar", vote);
    return bar;
  }
}
