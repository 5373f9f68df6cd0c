package org.thalweg.ui.partial;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.ui.part.BottomSheet;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.CopyLink;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.shell.HeaderActions;
import org.thalweg.ui.shell.KeyboardKeys;
import org.thalweg.ui.shell.LessonStage;
import org.thalweg.ui.shell.PresentButton;
import org.thalweg.ui.shell.StageFacts;
import org.thalweg.ui.shell.Titled;

/** The Partial derivatives screen: turn one knob, freeze the others, and build the gradient. */
@Route(AddressBar.PATH)
class PartialView extends Div
    implements BeforeEnterObserver, Titled, HeaderActions, KeyboardKeys, LessonStage {
  /** Until the first snapshot there is nothing to see yet. */
  private static final String WAITING = "waiting";

  private final Desk loop;
  private final StageFacts<Snapshot> facts = new StageFacts<>(LessonFacts::of);
  private final Paragraph notice = new Paragraph();
  private final Model model = new Model(Address.initial());

  PartialView(ContourMaps maps, Executor applicationTaskExecutor) {
    loop = new Desk(applicationTaskExecutor, maps);
    addClassNames("page-grid", "partial", WAITING);
    add(controls(), picture(), side());
    loop.add(new AddressBar());
    loop.add(facts);
    loop.add(snapshot -> removeClassName(WAITING));
    loop.onOutcome(this::tell);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open(event.getLocation().getQueryParameters().getParameters());
  }

  /** Shows what the query parameters of the address stand for, or a fresh start. */
  void open(Map<String, List<String>> query) {
    try {
      model.open(Address.read(query));
      tell(Optional.empty());
    } catch (IllegalArgumentException | FormulaException unusable) {
      model.open(Address.initial());
      tell(Optional.of(unusable));
    }
    loop.refresh();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    loop.open(model, event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    loop.close();
    super.onDetach(event);
  }

  @Override
  public String screenTitle() {
    return getTranslation("partial.title");
  }

  @Override
  public List<Component> headerActions() {
    return List.of(new CopyLink(), new PresentButton());
  }

  @Override
  public List<Entry> keyboardKeys() {
    return List.of(
        new Entry(List.of("↑", "↓", "←", "→"), getTranslation("partial.key.turn")),
        new Entry(List.of("Shift", "Alt"), getTranslation("partial.key.faster")),
        new Entry(List.of("Home", "End"), getTranslation("partial.key.ends")));
  }

  @Override
  public Map<String, Double> facts() {
    return facts.now();
  }

  @Override
  public Registration onFactsChanged(Runnable listener) {
    return facts.onChanged(listener);
  }

  private Component controls() {
    BottomSheet sheet = new BottomSheet(getTranslation("partial.controls.label"));
    SubjectPanel subject = new SubjectPanel(loop);
    KnobsPanel knobs = new KnobsPanel(loop);
    loop.add(subject);
    loop.add(knobs);
    sheet.add(subject);
    sheet.setPrimary(knobs);
    return column("page-controls", sheet);
  }

  private Component picture() {
    MapPanel map = new MapPanel(loop);
    StoryPanel story = new StoryPanel();
    loop.add(map);
    loop.add(story);
    notice.addClassName("notice");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    SensitivityPanel sensitivities = new SensitivityPanel();
    loop.add(sensitivities);
    Card card = new Card("", notice, map, sensitivities, story).prominent();
    loop.add(snapshot ->
        card.setTitle(
            getTranslation(snapshot.hasMap() ? "partial.map.title" : "partial.many.title")));
    return column("page-picture", card);
  }

  private Component side() {
    SlicePanel slice = new SlicePanel();
    CompassPanel compass = new CompassPanel(loop);
    AssemblyPanel assembly = new AssemblyPanel(loop);
    DerivationPanel derivation = new DerivationPanel(loop);
    List.of(slice, compass, assembly, derivation).forEach(loop::add);
    Card rules = new Card(getTranslation("partial.derivation.title"), derivation).foldable(true);
    return column("page-side", slice, rules, compass, assembly);
  }

  private static Div column(String name, Component... parts) {
    Div column = new Div(parts);
    column.addClassName(name);
    return column;
  }

  private void tell(Optional<RuntimeException> refused) {
    notice.setVisible(refused.isPresent());
    refused
        .map(Refusal::of)
        .ifPresent(refusal ->
            notice.setText(getTranslation(refusal.key(), refusal.arguments().toArray())));
  }
}
