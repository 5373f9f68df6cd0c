package org.thalweg.ui.descend;

import java.util.List;
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
  protected List<String> badAddresses() {
    return List.of(
        "surface=nowhere",
        "f=x%2B",
        "x=one",
        "rate=-1",
        "optimizer=luck",
        "f=ln(x)&x=-1",
        "change=5",
        "pin=x:one",
        "f=x^2&domain=1,2");
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
