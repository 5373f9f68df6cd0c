package org.thalweg.ui.derivative;

import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.screen.OpenScreen;
import org.thalweg.ui.screen.ScreenContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class DerivativeContractTest extends ScreenContract {

  @Override
  protected Screen screen() {
    return Screen.DERIVATIVE;
  }

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new DerivativeView(services);
  }

  @Override
  protected List<String> addresses() {
    return List.of(
        "curve=sine&x=0.5&dx=0.25&shrinks=3&lines=1",
        "do=descent&f=x^4-x&domain=-2,2&x=1.5&dx=1&rate=0.05&step=4&speed=9",
        "do=car&drive=1@2,-1@0.5&t=1.5",
        "do=fit&rate=0.05&step=3&change=2@0.02");
  }

  @Override
  protected Map<String, String> badAddresses() {
    return Map.ofEntries(
        Map.entry("curve=sqare", ""),
        Map.entry("f=x%2B", ""),
        Map.entry("x=one", ""),
        Map.entry("dx=0", ""),
        Map.entry("do=nothing", ""),
        Map.entry("do=descent&change=5", "do=descent"),
        Map.entry("f=x&domain=1", "f=x"),
        Map.entry("do=fit&rate=-1", "do=fit"),
        Map.entry("do=car&drive=1@x", "do=car"),
        Map.entry("f=x^3&x=one&dx=0.5", "f=x^3&dx=0.5"),
        Map.entry("f=x^3&x=one&dx=0.5&do=luck", "f=x^3&dx=0.5"));
  }

  @Override
  protected String manyRuns() {
    return "do=descent&curve=square&x=3&step=4";
  }

  @Override
  protected void setInMotion(OpenScreen open) {
    open.click("▶ Descend");
    open.pass(500);
    open.turnTo("Slope");
    open.click("▶ Shrink Δx");
    open.pass(2_000);
  }
}
