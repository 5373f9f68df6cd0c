package org.thalweg.ui.descend;

import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.OpenScreen;
import org.thalweg.ui.screen.ScreenContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class DescendContractTest extends ScreenContract {

  @Override
  protected Screen screen() {
    return Screen.DESCEND;
  }

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new DescendView(services, new ContourMaps());
  }

  @Override
  protected List<String> addresses() {
    return List.of(
        "surface=rosenbrock&rate=0.001&step=7&scale=log",
        "f=x^2%2B3y^2&domain=-2,2,-1,1&x=1&y=0.5&optimizer=adam&rate=0.1&step=3&arrows=off");
  }

  @Override
  protected Map<String, String> badAddresses() {
    return Map.ofEntries(
        Map.entry("surface=nowhere", ""),
        Map.entry("f=x%2B", ""),
        Map.entry("x=one", ""),
        Map.entry("rate=-1", ""),
        Map.entry("optimizer=luck", ""),
        Map.entry("f=ln(x)&x=-1", "f=ln(x)"),
        Map.entry("change=5", ""),
        Map.entry("pin=x:one", ""),
        Map.entry("f=x^2&domain=1,2", "f=x^2"),
        Map.entry("surface=bowl&x=2&y=1&rate=fast", "surface=bowl&x=2&y=1"),
        Map.entry("surface=bowl&x=2&y=1&rate=fast&optimizer=luck&limit=x", "surface=bowl&x=2&y=1"));
  }

  @Override
  protected String manyRuns() {
    return "surface=bowl&step=4&pin=rate:0.2;step:3&pin=rate:0.3";
  }

  @Override
  protected void setInMotion(OpenScreen open) {
    open.click("▶ Descend");
    open.pass(500);
  }
}
