package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class AddressBarTest extends BrowserlessTest {
  private static final String PATH = "walk";

  private long nanos;
  private boolean busy;
  private int step;
  private @Nullable ScreenModel<Integer, Integer> model = new Walk();
  private final AddressBar<Integer> bar =
      new AddressBar<>(PATH, new NumberScreen.Codec(Screen.DESCEND), () -> model, () -> nanos);

  private final class Walk implements ScreenModel<Integer, Integer> {
    @Override
    public void open(Integer settings) {
      step = settings;
    }

    @Override
    public Integer settings() {
      return step;
    }

    @Override
    public boolean isBusy() {
      return busy;
    }

    @Override
    public Integer snapshot() {
      return step;
    }
  }

  @BeforeEach
  void openThePage() {
    PageAddress.of(UI.getCurrent()).opened(new Location(PATH + "?step=x"));
  }

  @Test
  void followsAtOnceWhileNothingMovesByItself() {
    for (step = 1; step < 4; step++) {
      bar.show(step);
      assertEquals(List.of(Integer.toString(step)), shown());
    }
  }

  @Test
  void followsOnceASecondWhileSomethingMoves() {
    bar.show(step);
    busy = true;
    step = 1;
    bar.show(step);
    assertEquals(List.of("0"), shown());
    nanos += 999_999_999;
    bar.show(step);
    assertEquals(List.of("0"), shown());
    nanos += 1;
    bar.show(step);
    assertEquals(List.of("1"), shown());
    step = 2;
    bar.show(step);
    assertEquals(List.of("1"), shown());
    busy = false;
    bar.show(step);
    assertEquals(List.of("2"), shown());
  }

  @Test
  void writesTheAddressAgainWhenAnotherOneWasOpened() {
    bar.show(step);
    PageAddress.of(UI.getCurrent()).opened(new Location(PATH + "?step=nonsense"));
    busy = true;
    bar.show(step);
    assertEquals(List.of("nonsense"), shown());
    bar.entered();
    bar.show(step);
    assertEquals(List.of("0"), shown());
  }

  @Test
  void leavesTheAddressOfAnotherScreenAlone() {
    PageAddress.of(UI.getCurrent()).opened(new Location("other?step=9"));
    bar.show(step);
    assertEquals(List.of("9"), shown());
  }

  @Test
  void writesNothingBeforeThereIsAModel() {
    model = null;
    bar.show(step);
    assertEquals(List.of("x"), shown());
  }

  private static @Nullable List<String> shown() {
    return PageAddress.of(UI.getCurrent()).screen().get("step");
  }
}
