package org.thalweg.ui.derivative.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.DiagnosisKind;

class DescentStoryTest {

  @Test
  void hasWordsForEverySituation() {
    ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations");
    List<DiagnosisKind> untold =
        Arrays.stream(DiagnosisKind.values())
            .filter(kind -> !words.containsKey("derivative.descent.is." + DescentStory.words(kind)))
            .toList();
    assertEquals(List.of(), untold);
  }
}
