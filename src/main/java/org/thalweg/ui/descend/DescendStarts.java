package org.thalweg.ui.descend;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.live.RunSettings;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.CommonStart;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;

/** Lets a class descend together from the start of the run in progress. */
@Component
final class DescendStarts implements CommonStarts {
  private final ContourMaps maps;
  private final SettingsCodec codec = new SettingsCodec();

  DescendStarts(ContourMaps maps) {
    this.maps = maps;
  }

  @Override
  public Screen screen() {
    return codec.screen();
  }

  @Override
  public CommonStart read(Map<String, List<String>> query) {
    Settings settings = codec.read(new AddressQuery(query));
    LossSurface surface = settings.surface();
    RunSettings fresh = settings.run().afresh(settings.run().optimizer().learningRate());
    return new CommonStart(surface, fresh.log(surface.objective()).head(), contours(surface));
  }

  @Override
  public OwnRun.OnSurface run(Map<String, List<String>> query) {
    Settings settings = codec.read(new AddressQuery(query));
    LossSurface surface = settings.surface();
    return new OwnRun.OnSurface(
        surface, contours(surface), settings.run().log(surface.objective()));
  }

  private Contours contours(LossSurface surface) {
    return maps.of(surface.formula(), surface.objective(), surface.domain());
  }
}
