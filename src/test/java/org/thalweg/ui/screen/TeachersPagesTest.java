package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

/** The pages that one teacher has open: a laptop's, a projector's, one that was loaded anew. */
@ViewPackages(classes = Numbers.class)
class TeachersPagesTest extends BrowserlessTest {
  private OpenClass room;

  @BeforeEach
  void openARoom() {
    room = new OpenClass(NumberScreen::new);
  }

  /** A page that sleeps keeps an old address; whoever wakes it changes nothing for the class. */
  @Test
  void anAddressThatIsLoadedLeavesTheClassWhereItIs() {
    room.teacher("step=2");
    ScreenView<?, ?, ?> follower = room.follower();
    ScreenView<?, ?, ?> woken = room.loaded("step=1");
    assertEquals(2.0, step(follower));
    assertEquals(2.0, step(woken));
    room.close(woken);
    room.teacher("step=3");
    UI.getCurrent().add(woken);
    room.pass(25);
    assertEquals(3.0, step(follower), "also when the same page is there again");
    assertEquals(3.0, step(woken));
  }

  @Test
  void anAddressThatIsLoadedBeforeAnythingIsShownIsShown() {
    ScreenView<?, ?, ?> first = room.loaded("step=4");
    assertEquals(4.0, step(first));
    assertEquals(4.0, step(room.follower()));
  }

  /** Neither an address that nobody can read nor a hand that was too quick leads away. */
  @Test
  void whatCannotBeReadIsNotShownWhereAClassLooksAtSomething() {
    room.teacher("step=2");
    ScreenView<?, ?, ?> woken = room.loaded("step=much");
    assertEquals(2.0, step(woken));
    ScreenView<?, ?, ?> wrong = room.teacher("step=much");
    assertEquals(0.0, step(wrong), "what is left of an address that was chosen");
    room.pass(1_000);
    assertEquals(0.0, step(woken), "and all look at the same");
  }

  /** The class looks at another screen, and back: a page that nobody touches goes along. */
  @Test
  void aSecondPageGoesAlong() {
    room.close(room.teacher("step=2"));
    ScreenView<?, ?, ?> projector = room.loaded("step=2");
    room.showOther(Screen.PARTIAL, 7);
    Location there = UI.getCurrent().getInternals().getActiveViewLocation();
    assertEquals(Screen.PARTIAL.path(), there.getPath());
    assertEquals(List.of("7"), there.getQueryParameters().getParameters().get("step"));
    room.teacher("step=5");
    room.pass(1_000);
    assertEquals(5.0, step(projector), "where it was not left");
  }

  @Test
  void onlyWhoeverGoesSomewhereHasChosen() {
    PageAddress address = PageAddress.of(UI.getCurrent());
    assertFalse(address.isChosen(NavigationTrigger.PAGE_LOAD));
    for (NavigationTrigger hand :
        List.of(
            NavigationTrigger.ROUTER_LINK,
            NavigationTrigger.HISTORY,
            NavigationTrigger.CLIENT_SIDE,
            NavigationTrigger.UI_NAVIGATE)) {
      assertTrue(address.isChosen(hand), hand::toString);
    }
  }

  private static double step(ScreenView<?, ?, ?> view) {
    return view.facts().get("step");
  }
}
