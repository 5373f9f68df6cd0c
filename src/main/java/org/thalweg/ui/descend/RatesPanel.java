package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.TellingRates;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * Learning rates that a teacher has prepared, as large buttons with the keys 1 to 5: each starts
 * over with that rate and plays.
 */
final class RatesPanel extends Div implements Panel<Snapshot> {
  private static final Duration LONGEST_SEARCH = Duration.ofSeconds(3);

  private final UpdateLoop<Model, Snapshot> loop;
  private final Div strip = new Div();
  private final ReasonedButton add;
  private final NativeButton clear;
  private final List<ReasonedButton> buttons = new ArrayList<>();
  private final AtomicInteger searches = new AtomicInteger();
  private List<Double> shown = List.of();
  private double rate = Double.NaN;

  RatesPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    strip.addClassName("rate-strip");
    NativeButton suggest = button("descend.rates.suggest", this::suggest);
    suggest.setTitle(getTranslation("descend.rates.suggest.title"));
    add = new ReasonedButton(() -> loop.act(this::addCurrent));
    add.addClassName("button");
    clear = button("descend.rates.clear", () -> loop.act(model -> prepare(model, List.of())));
    Div choices = new Div(suggest, add, clear);
    choices.addClassNames("button-row", "present-hidden");
    addClassNames("rates", "stack");
    Span heading = new Span(getTranslation("descend.rates.heading"));
    heading.addClassNames("label", "present-hidden");
    add(heading, strip, choices);
  }

  @Override
  public void show(Snapshot snapshot) {
    List<Double> rates = snapshot.settings().rates();
    if (!rates.equals(shown)) {
      shown = rates;
      strip.removeAll();
      buttons.clear();
      for (int i = 0; i < rates.size(); i++) {
        buttons.add(prepared(i, rates.get(i)));
      }
      buttons.forEach(strip::add);
    }
    for (int i = 0; i < rates.size(); i++) {
      boolean used = rates.get(i) == snapshot.active().learningRate();
      buttons.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(used));
    }
    clear.setVisible(!rates.isEmpty());
    if (snapshot.nextRate() != rate) {
      rate = snapshot.nextRate();
      add.setText(getTranslation("descend.rates.add", Numbers.of(getLocale()).format(rate, 3)));
    }
    add.setReason(whyNotAdd(rates));
  }

  private Optional<String> whyNotAdd(List<Double> rates) {
    if (rates.contains(rate)) {
      return Optional.of(getTranslation("descend.rates.there"));
    }
    return rates.size() < Settings.MOST_RATES
        ? Optional.empty()
        : Optional.of(getTranslation("descend.rates.full", Settings.MOST_RATES));
  }

  private ReasonedButton prepared(int place, double prepared) {
    String words = Numbers.of(getLocale()).format(prepared, 3);
    ReasonedButton button =
        ReasonedButton.starting(() -> loop.act(model -> model.demonstrate(place)));
    button.setText(words);
    button.addClassNames("button", "prepared-rate");
    button.setAriaLabel(getTranslation("descend.rates.show", words));
    button.setUsualTitle(getTranslation("descend.rates.key", place + 1));
    return button;
  }

  private NativeButton button(String key, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(key), event -> action.run());
    button.addClassName("button");
    return button;
  }

  private void addCurrent(Model model) {
    List<Double> rates = new ArrayList<>(model.settings().rates());
    rates.add(model.fresh().optimizer().learningRate());
    prepare(model, rates);
  }

  private static void prepare(Model model, List<Double> rates) {
    model.show(state -> state.choosing(settings -> settings.withRates(rates)));
  }

  /** Looks for rates that tell most about this start, outside the session lock. */
  private void suggest() {
    Model model = loop.model();
    if (model != null) {
      RunSettings fresh = model.fresh();
      LossSurface surface = model.state().surface();
      int mine = searches.incrementAndGet();
      loop.prepare(
          () -> telling(fresh, surface, () -> mine == searches.get()),
          rates -> loop.act(now -> prepare(now, rates)),
          loop::refuse);
    }
  }

  /**
   * The rates, as far as they are found in time.
   *
   * @param wanted whether nobody has asked anew: one search at a time is enough for a page
   */
  private static List<Double> telling(
      RunSettings fresh, LossSurface surface, BooleanSupplier wanted) {
    long end = System.nanoTime() + LONGEST_SEARCH.toNanos();
    List<Double> rates =
        TellingRates.of(
            fresh.log(surface.objective()).head(),
            surface.domain(),
            () -> wanted.getAsBoolean() && System.nanoTime() - end < 0);
    if (rates.isEmpty()) {
      throw new RefusedException("descend.rates.none");
    }
    return rates;
  }
}
