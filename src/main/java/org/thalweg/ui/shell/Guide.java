package org.thalweg.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.lesson.Card;
import org.thalweg.lesson.Lesson;
import org.thalweg.lesson.LessonPosition;
import org.thalweg.lesson.Lessons;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.Task;
import org.thalweg.ui.part.GuideAnchor;
import org.thalweg.ui.screen.HasFacts;
import org.thalweg.ui.screen.PageAddress;

/**
 * The card of a guided lesson beside the screen. It says what to do, watches the facts of the
 * screen, tells when it is done, and never holds anybody up. Which card is open stands in the
 * address of the page and nowhere else.
 */
final class Guide extends Section {
  private final Lessons lessons;
  private final Consumer<String> finished;
  private final Paragraph where = new Paragraph();
  private final H2 title = new H2();
  private final GuideText text = new GuideText();
  private final Div task = new Div();
  private final Paragraph guess = new Paragraph();
  private final GuideVerdict verdict = new GuideVerdict();
  private final GuideButtons buttons = new GuideButtons(this::back, this::again, this::next);
  private final GuideStage stage = new GuideStage();
  private final Guesses guesses = new Guesses();
  private @Nullable HasFacts screen;
  private Registration watching = () -> {};
  private @Nullable Lesson lesson;
  private LessonPosition place = new LessonPosition("", 1);
  private boolean done;

  /**
   * A guide through these lessons that no lesson is open in.
   *
   * @param finished hears the id of each lesson that was walked to its end
   */
  Guide(Lessons lessons, Consumer<String> finished) {
    this.lessons = lessons;
    this.finished = finished;
    addClassName("guide");
    where.addClassName("guide-where");
    title.getElement().setAttribute("tabindex", "-1");
    guess.addClassNames("guide-guess", "hint");
    add(head(), title, text, guess, task, verdict, buttons, new GuideAnchor());
    setVisible(false);
  }

  /** Takes place on this screen from now on, if it is one for lessons. */
  void goTo(@Nullable HasElement shown) {
    watching.remove();
    watching = () -> {};
    screen = null;
    stage.set(shown);
    if (shown instanceof HasFacts watched) {
      screen = watched;
      watching = watched.onFactsChanged(this::watch);
    }
  }

  /** Opens the card that the address names, or none. */
  void show(Optional<LessonPosition> wanted) {
    Optional<Lesson> found =
        screen == null
            ? Optional.empty()
            : wanted.flatMap(named -> lessons.find(named.lesson(), getLocale()));
    setVisible(found.isPresent());
    lesson = found.orElse(null);
    found.ifPresentOrElse(
        open -> show(open, open.place(wanted.orElseThrow().card())), () -> stage.uncover());
  }

  private void show(Lesson open, LessonPosition at) {
    if (open.settingFor(at).screen() != Screen.at(PageAddress.of(page()).path()).orElse(null)) {
      setUp(open, at);
      return;
    }
    boolean another = !at.equals(place);
    place = at;
    Card card = open.card(at);
    write(open, card);
    ask(card.task());
    stage.prepare(card);
    buttons.show(at.card() == 1, onward(open));
    buttons.setReady(card.task() instanceof Task.Read);
    if (another) {
      title.getElement().callJsFunction("focus");
    }
  }

  private void write(Lesson open, Card card) {
    List<Lesson> all = lessons.in(getLocale());
    where.setText(
        getTranslation(
            "lesson.where", all.indexOf(open) + 1, all.size(), place.card(), open.cards().size()));
    getElement().setAttribute("aria-label", getTranslation("lesson.label", open.title()));
    title.setText(card.title());
    text.show(card);
    Optional<String> said = guesses.before(place);
    guess.setVisible(said.isPresent());
    guess.setText(said.map(words -> getTranslation("lesson.guess", words)).orElse(""));
  }

  private void ask(Task asked) {
    done = false;
    task.removeAll();
    task.add(new GuideTask(asked, this::facts, this::answered));
    verdict.clear(GuideTask.longestVerdict(asked));
  }

  private Div head() {
    Div head = new Div(where, GuideButtons.close(this::close));
    head.addClassName("guide-head");
    return head;
  }

  private Map<String, Double> facts() {
    return screen == null ? Map.of() : screen.facts();
  }

  private void watch() {
    if (lesson != null && !done) {
      GuideTask.watch(lesson.card(place).task(), facts()).ifPresent(this::tell);
    }
  }

  /** What the learner expects or has found is kept, and the screen may show it. */
  private void answered(String answer, Verdict said) {
    guesses.keep(place, answer);
    if (lesson != null && lesson.card(place).task() instanceof Task.Choose) {
      stage.unveil();
    }
    tell(said);
  }

  private void tell(Verdict said) {
    done = done || said.good();
    if (done) {
      stage.uncover();
    }
    verdict.tell(said);
    buttons.setReady(done);
  }

  private String onward(Lesson open) {
    if (place.card() < open.cards().size()) {
      return getTranslation("lesson.next");
    }
    return following(open)
        .map(next -> getTranslation("lesson.nextLesson", next.title()))
        .orElse(getTranslation("lesson.all"));
  }

  private Optional<Lesson> following(Lesson open) {
    List<Lesson> all = lessons.in(getLocale());
    int next = all.indexOf(open) + 1;
    return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
  }

  private void back() {
    if (lesson != null) {
      turnTo(lesson, lesson.place(place.card() - 1));
    }
  }

  private void again() {
    if (lesson != null) {
      setUp(lesson, place);
    }
  }

  private void next() {
    Lesson open = lesson;
    if (open == null) {
      return;
    }
    if (place.card() < open.cards().size()) {
      turnTo(open, open.place(place.card() + 1));
    } else {
      finished.accept(open.id());
      following(open)
          .ifPresentOrElse(
              another -> setUp(another, another.place(1)),
              () -> page().navigate(Screen.Path.LESSONS));
    }
  }

  /** Turns to a card; one with a setting, or on another screen, finds its own setting. */
  private void turnTo(Lesson open, LessonPosition to) {
    boolean sameScreen = open.settingFor(to).screen() == open.settingFor(place).screen();
    if (sameScreen && open.card(to).setting().isEmpty()) {
      PageAddress.of(page()).turnTo(Optional.of(to));
      show(open, to);
      watch();
    } else {
      setUp(open, to);
    }
  }

  private void setUp(Lesson open, LessonPosition to) {
    PageAddress.of(page()).open(open.settingFor(to), to);
  }

  private void close() {
    PageAddress.of(page()).turnTo(Optional.empty());
    show(Optional.empty());
  }

  private UI page() {
    return getUI().orElseThrow();
  }
}
