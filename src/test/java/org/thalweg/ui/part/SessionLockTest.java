package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class SessionLockTest extends BrowserlessTest {

  @Test
  void aPageThatHasBeenLeftKeepsNobodyFromTheNext() {
    List<String> done = new ArrayList<>();
    UI left = new UI();
    SessionLock.enter(left, () -> done.add("left"));
    SessionLock.enter(UI.getCurrent(), () -> done.add("open"));
    VaadinSession.getCurrent().unlock();
    VaadinSession.getCurrent().lock();
    assertEquals(List.of("open"), done);
  }
}
