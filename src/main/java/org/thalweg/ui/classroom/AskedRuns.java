package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.classroom.question.ScreenRuns;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.objective.Ground;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;

/** The runs that questions are about, as their screens read them. */
@Component
final class AskedRuns implements ScreenRuns {
  private final List<CommonStarts> readers;
  private final List<AddressCodec<?>> codecs;

  AskedRuns(List<CommonStarts> readers, List<AddressCodec<?>> codecs) {
    this.readers = List.copyOf(readers);
    this.codecs = List.copyOf(codecs);
  }

  @Override
  public Optional<RunToCome> at(ScreenAddress screen) {
    return readers.stream()
        .filter(reader -> reader.screen() == screen.screen())
        .findFirst()
        .map(reader -> run(reader, screen));
  }

  @Override
  public boolean hasRun(ScreenAddress screen) {
    return codecs.stream()
        .filter(codec -> codec.screen() == screen.screen())
        .anyMatch(codec -> hasRun(codec, screen));
  }

  private static <C> boolean hasRun(AddressCodec<C> codec, ScreenAddress screen) {
    return opened(() -> !codec.runs(codec.read(new AddressQuery(screen.query()))).isEmpty());
  }

  private static RunToCome run(CommonStarts reader, ScreenAddress screen) {
    return opened(() -> {
      OwnRun.OnSurface own = reader.run(screen.query());
      return new RunToCome(own.log().head(), Ground.of(own.surface()));
    });
  }

  private static <T> T opened(Supplier<T> run) {
    try {
      return run.get();
    } catch (IllegalArgumentException unopened) {
      throw new IllegalArgumentException(Refusal.of(unopened).inEnglish(), unopened);
    }
  }
}
