package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Zone;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class RateGuideVeilTest extends BrowserlessTest {
  private static final Set<String> WORDS = Set.of("rate-words");

  /** A tick at the best rate says as much as the sentence below. */
  @Test
  void withTheSentencesGoTheBandsAndTicksOfTheSlider() {
    LearningRateControl control = new LearningRateControl();
    control.setZones(List.of(new LearningRateControl.Band(0, 1, Zone.STEADY)));
    control.setMarks(OptionalDouble.of(1), OptionalDouble.of(0.5));
    Element element = control.getElement();
    assertTrue(said(element).contains("0.5") && said(element).contains("steady"), said(element));
    Veil.cover(element, WORDS, "later");
    assertEquals("[][]", said(element));
    control.setMarks(OptionalDouble.of(1), OptionalDouble.of(0.25));
    assertEquals("[][]", said(element));
    Veil.cover(element, Set.of(), "later");
    assertTrue(said(element).contains("0.25") && said(element).contains("steady"), said(element));
  }

  @Test
  void bothSentencesAreCovered() {
    RateGuide guide = new RateGuide();
    Veil.cover(guide.getElement(), WORDS, "later");
    Element control = guide.getElement().getChild(0);
    assertEquals(2, control.getChildCount());
    assertTrue(control.getChildren().allMatch(each -> each.hasAttribute("veiled")));
  }

  private static String said(Element control) {
    return control.getPropertyRaw("marks").toString() + control.getPropertyRaw("bands");
  }
}
