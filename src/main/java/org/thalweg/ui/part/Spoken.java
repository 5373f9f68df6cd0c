package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import org.thalweg.chart.LiveChart;
import org.thalweg.text.SpokenNumbers;

/** What a screen reader gets to say: its numbers are words. */
public final class Spoken {
  private Spoken() {}

  /** A text as it is spoken in the language of this component. */
  public static String words(Component speaker, String text) {
    return new SpokenNumbers(
            speaker.getTranslation("part.spoken.timesPower"),
            speaker.getTranslation("part.spoken.power"),
            speaker.getTranslation("part.spoken.minus"))
        .in(text);
  }

  /** Gives a chart the words that are read instead of its picture. */
  public static void describe(LiveChart chart, String text) {
    chart.setTextAlternative(words(chart, text));
  }
}
