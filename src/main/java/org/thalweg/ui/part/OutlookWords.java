package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

/** What was foretold of a run, as a sentence. */
final class OutlookWords {
  private static final int DIGITS = 4;

  private final Component speaker;
  private final Numbers numbers;

  /**
   * @param speaker translates
   * @param locale in whose language it is said
   */
  OutlookWords(Component speaker, Locale locale) {
    this.speaker = speaker;
    this.numbers = Numbers.of(locale);
  }

  /** The sentence; empty when nothing was foretold. */
  String of(Prospect prospect) {
    String sentence = prospect.outlook().map(seen -> of(seen, prospect.index())).orElse("");
    return prospect.again() && !sentence.isEmpty()
        ? speaker.getTranslation("outlook.again", sentence)
        : sentence;
  }

  private String of(Outlook outlook, long now) {
    return switch (outlook) {
      case Outlook.Hops hops -> hops(hops, now);
      case Outlook.Ends ends -> ends(ends, now);
      case Outlook.GoesOn on -> {
        Iterate last = on.last().current();
        yield speaker.getTranslation(
            "outlook.goes-on", last.index() - now, place(last), loss(last.value()));
      }
    };
  }

  private String hops(Outlook.Hops hops, long now) {
    List<Iterate> cycle = hops.cycle();
    if (hops.from() <= now && now > 0) {
      return "";
    }
    if (cycle.size() == 2) {
      return speaker.getTranslation("outlook.hops", place(cycle.get(0)), place(cycle.get(1)));
    }
    var losses = cycle.stream().mapToDouble(Iterate::value).summaryStatistics();
    return speaker.getTranslation(
        "outlook.circles", cycle.size(), loss(losses.getMin()), loss(losses.getMax()));
  }

  private String ends(Outlook.Ends ends, long now) {
    Ending how = ends.last().ending().orElseThrow();
    Iterate last = ends.last().current();
    OptionalLong left = ends.left();
    boolean away = how == Ending.DIVERGED || how == Ending.BOTTOMLESS;
    return away && left.isPresent() && left.getAsLong() > now
        ? speaker.getTranslation(
            "outlook.leaves." + last.point().length() + "." + how.id(), left.getAsLong() - now)
        : speaker.getTranslation("outlook.ends." + how.id(), last.index() - now, place(last));
  }

  private String place(Iterate iterate) {
    Vector point = iterate.point();
    Object[] coordinates =
        IntStream.range(0, point.length())
            .mapToObj(i -> numbers.format(point.get(i), DIGITS))
            .toArray();
    return speaker.getTranslation("outlook.point." + point.length(), coordinates);
  }

  private String loss(double value) {
    return numbers.format(value, DIGITS);
  }
}
