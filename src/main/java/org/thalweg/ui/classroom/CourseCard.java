package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.PreparedLesson;
import org.thalweg.classroom.question.Stage;
import org.thalweg.ui.classroom.Agenda.InLesson;
import org.thalweg.ui.part.FocusKeeper;
import org.thalweg.ui.part.OfferButton;

/**
 * The card of the question that is asked, or of the part of the lesson that is under way, with one
 * button that says what comes next.
 */
final class CourseCard extends Div {
  /** On a phone the picture stands below the card, out of sight. */
  private static final String LOOK_AT_THE_PICTURE =
      "if (matchMedia('(max-width: 699px)').matches)"
          + " document.querySelector('.page-picture')?.scrollIntoView()";

  /** Back to it for whoever goes on by its button, without seeing the button. */
  private static final String LOOK_AT_THE_CARD =
      "if (this.contains(document.activeElement)) this.scrollIntoView({ block: 'nearest' })";

  private final ClassRuns runs;
  private final Div course = new Div();
  private final Span count = new Span();
  private final OfferButton<Agenda.Next> next = new OfferButton<>();
  private final NativeButton reveal = new NativeButton();
  private final SureButton away;
  private final RefusedNote objection = new RefusedNote();
  private final SureButton leave;
  private final Div side = new Div(count, next, objection, reveal);
  private final Component before;
  private List<Object> shown = List.of();

  /** What is wished on the card. */
  interface Wishes {
    /** Goes on to what the button has offered. */
    void goOn(Agenda.Next wanted);

    /** Time is short, or the question was the wrong one: what is left of it is left out. */
    void reveal();

    /** Puts the question away. */
    void putAway();

    /** Leaves the prepared lesson, and its question, before the end; the screen stays. */
    void leaveLesson();
  }

  /**
   * A card that is not seen yet.
   *
   * @param runs makes the maps of questions
   * @param wishes what its buttons do
   * @param before goes on where the card has no button any more
   */
  CourseCard(ClassRuns runs, Wishes wishes, Component before) {
    this.runs = runs;
    this.before = before;
    addClassName("course-card");
    count.addClassName("question-count");
    next.onPress(wishes::goOn);
    next.addClassNames("button", "primary", "question-next");
    this.reveal.addClassNames("button", "quiet");
    this.reveal.addClickListener(event -> wishes.reveal());
    away = careful("ask.away", "ask.away.sure", wishes::putAway);
    leave = careful("ask.lesson.leave", "ask.lesson.leave.sure", wishes::leaveLesson);
    side.add(away, leave);
    side.addClassName("question-side");
    add(course, side);
    setVisible(false);
  }

  /** Nobody sees again what is put away: where there are answers, it asks once more. */
  private SureButton careful(String plain, String sure, Runnable wish) {
    return new SureButton(
        SureButton.Words.of(getTranslation(plain)),
        () -> SureButton.Words.of(getTranslation(sure)),
        wish);
  }

  /**
   * Shows where the class is; the button stays the same one, so that it keeps the focus.
   *
   * @param answered how many have answered
   * @param expected how many can have
   */
  void show(Agenda agenda, int answered, int expected) {
    setVisible(agenda.round().isPresent() || agenda.lesson().isPresent());
    List<Object> now =
        List.of(
            agenda.round().map(round -> round.number() + " " + round.stage()),
            agenda.lesson().map(InLesson::place));
    if (!now.equals(shown)) {
      shown = now;
      fill(agenda);
    }
    offer(agenda);
    boolean counts = agenda.round().filter(asked -> asked.stage().takesAnswers()).isPresent();
    count.setVisible(counts);
    count.setText(counts ? getTranslation("ask.count", answered, expected) : "");
  }

  /** Says beside the button why it has not gone on; pressed again it goes on. */
  void say(String sentence) {
    objection.tell(Optional.of(sentence));
    next.offerAnew();
  }

  private void fill(Agenda agenda) {
    objection.tell(Optional.empty());
    course.removeAll();
    agenda.lesson().ifPresent(at -> course.add(new LessonLine(at)));
    agenda
        .round()
        .ifPresentOrElse(
            asked -> course.add(new QuestionCard(asked, runs)),
            () -> agenda.lesson().ifPresent(at -> course.add(part(at.now()))));
    boolean watches = agenda.round().filter(asked -> asked.stage() == Stage.WATCH).isPresent();
    getElement().executeJs(watches ? LOOK_AT_THE_PICTURE : LOOK_AT_THE_CARD);
    FocusKeeper.handOn(this, side, before);
  }

  private void offer(Agenda agenda) {
    Agenda.Next following = agenda.next();
    next.setVisible(!(following instanceof Agenda.Next.Nothing));
    next.setText(words(following));
    next.offer(following);
    reveal.setText(getTranslation("ask.reveal"));
    reveal.setVisible(following instanceof Agenda.Next.ToStage to && to.stage() != Stage.REVEAL);
    away.setVisible(agenda.round().isPresent());
    boolean atTheEnd = agenda.round().filter(round -> round.stage() == Stage.REVEAL).isPresent();
    away.setClassName("in-the-end", atTheEnd);
    leave.setVisible(agenda.lesson().isPresent() && !(following instanceof Agenda.Next.Over));
    SureButton.Wish wish =
        agenda.round().map(CourseCard::away).orElse(new SureButton.Wish(0, true));
    away.offer(wish);
    leave.offer(wish);
  }

  private static SureButton.Wish away(Round round) {
    boolean sure = round.stage() == Stage.REVEAL || !round.isAnswered();
    return new SureButton.Wish(round.number(), sure);
  }

  private static Div part(PreparedLesson.Part part) {
    return new Div(new H2(part.title()), new TeachersNotes("ask.notes.part", part.notes()));
  }

  private String words(Agenda.Next following) {
    return switch (following) {
      case Agenda.Next.ToStage to -> getTranslation("ask.next." + Words.id(to.stage()));
      case Agenda.Next.ToResults results -> getTranslation("ask.next.reveal");
      case Agenda.Next.ToPart to -> getTranslation("ask.next.part", to.there().now().title());
      case Agenda.Next.Over over -> getTranslation("ask.next.over");
      case Agenda.Next.Nothing nothing -> "";
    };
  }
}
