package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.classroom.question.ScreenRuns;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.objective.Ground;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;

/** The runs that questions are about, as their screens read them. */
@Component
final class AskedRuns implements ScreenRuns {
  private final List<CommonStarts> readers;

  AskedRuns(List<CommonStarts> readers) {
    this.readers = List.copyOf(readers);
  }

  @Override
  public Optional<RunToCome> at(ScreenAddress screen) {
    return readers.stream()
        .filter(reader -> reader.screen() == screen.screen())
        .findFirst()
        .map(reader -> run(reader, screen));
  }

  private static RunToCome run(CommonStarts reader, ScreenAddress screen) {
    try {
      OwnRun.OnSurface own = reader.run(screen.query());
      return new RunToCome(own.log().head(), Ground.of(own.surface()));
    } catch (IllegalArgumentException unopened) {
      throw new IllegalArgumentException(Refusal.of(unopened).inEnglish(), unopened);
    }
  }
}
