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
import org.thalweg.ui.shell.Screen;
import org.thalweg.ui.shell.StageFacts;

/** The Partial derivatives screen: turn one knob, freeze the others, and build the gradient. */
@Route(AddressBar.PATH)
class PartialView extends Div
    implements BeforeEnterObserver, Screen, HeaderActions, KeyboardKeys, LessonStage {
  /** Until the first moment there is nothing to see yet. */
  private static final String WAITING = "waiting";

  private final Desk desk;
  private final StageFacts<Moment> facts = new StageFacts<>(LessonFacts::of);
  private final Paragraph notice = new Paragraph();
  private final Workbench workbench = new Workbench(Address.initial());

  PartialView(ContourMaps maps, Executor applicationTaskExecutor) {
    desk = new Desk(applicationTaskExecutor, maps);
    addClassNames("page-grid", "partial", WAITING);
    add(controls(), picture(), side());
    desk.add(new AddressBar());
    desk.add(facts);
    desk.add(moment -> removeClassName(WAITING));
    desk.onOutcome(this::tell);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open(event.getLocation().getQueryParameters().getParameters());
  }

  /** Shows what the query parameters of the address stand for, or a fresh start. */
  void open(Map<String, List<String>> query) {
    try {
      workbench.open(Address.read(query));
      tell(Optional.empty());
    } catch (IllegalArgumentException | FormulaException unusable) {
      workbench.open(Address.initial());
      tell(Optional.of(unusable));
    }
    desk.refresh();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    desk.open(workbench, event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    desk.close();
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
    SubjectPanel subject = new SubjectPanel(desk);
    KnobsPanel knobs = new KnobsPanel(desk);
    desk.add(subject);
    desk.add(knobs);
    sheet.add(subject);
    sheet.setPrimary(knobs);
    return column("page-controls", sheet);
  }

  private Component picture() {
    MapPanel map = new MapPanel(desk);
    StoryPanel story = new StoryPanel();
    desk.add(map);
    desk.add(story);
    notice.addClassName("notice");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    SensitivityPanel sensitivities = new SensitivityPanel();
    desk.add(sensitivities);
    Card card = new Card("", notice, map, sensitivities, story).prominent();
    desk.add(moment ->
        card.setTitle(
            getTranslation(moment.hasMap() ? "partial.map.title" : "partial.many.title")));
    return column("page-picture", card);
  }

  private Component side() {
    SlicePanel slice = new SlicePanel();
    CompassPanel compass = new CompassPanel(desk);
    AssemblyPanel assembly = new AssemblyPanel(desk);
    DerivationPanel derivation = new DerivationPanel(desk);
    List.of(slice, compass, assembly, derivation).forEach(desk::add);
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
