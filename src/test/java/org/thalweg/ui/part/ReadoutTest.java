package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class ReadoutTest extends BrowserlessTest {
  private final Readout readout = new Readout();

  @BeforeEach
  void openThePage() {
    UI.getCurrent().add(new Announcer(), readout);
    said();
  }

  @Test
  void aSentenceIsSaidOnceHoweverOftenItIsShown() {
    readout.tell("Heading downhill.");
    readout.tell("Heading downhill.");
    assertEquals(List.of("Heading downhill."), said());
    readout.tell("Converged.");
    assertEquals(List.of("Converged."), said());
    assertEquals("Converged.", readout.getElement().getTextRecursively());
  }

  @Test
  void whatIsSaidAtGreaterLengthIsSaidWhenThatChanges() {
    readout.tell("Heading downhill.", "Step 1. Heading downhill.");
    readout.tell("Heading downhill.", "Step 2. Heading downhill.");
    assertEquals(List.of("Step 1. Heading downhill.", "Step 2. Heading downhill."), said());
  }

  /** Who listens is not told what others must not read; the numbers stay. */
  @Test
  void aVerdictThatIsCoveredIsNotSaid() {
    Veil.cover(readout.getElement(), Set.of("verdict"), "later");
    readout.tell("Hopping.");
    assertEquals(List.of(), said());
    assertFalse(readout.getElement().hasAttribute("veiled"));
    Veil.cover(readout.getElement(), Set.of(), "");
    readout.tell("Converged.");
    assertEquals(List.of("Converged."), said());
  }

  /** What the page was told to say since the last question. */
  private static List<String> said() {
    return Browser.calls().stream()
        .filter(call -> call.contains("say"))
        .map(call -> call.substring(call.lastIndexOf(')') + 1).strip())
        .toList();
  }
}
