package org.thalweg.math.objective;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of loss surfaces, from the tamest to the wildest. */
public final class Surfaces {
  private static final List<LossSurface> ALL =
      Stream.of(
              BowlSurfaces.all(),
              ValleySurfaces.all(),
              SaddleSurfaces.all(),
              ManyMinimaSurfaces.all(),
              RippledSurfaces.all(),
              PlateauSurfaces.all())
          .flatMap(List::stream)
          .toList();

  private Surfaces() {}

  /** All of them, in the order in which a list shows them; each group is in one piece. */
  public static List<LossSurface> all() {
    return ALL;
  }

  /** The surface with this id, if there is one. */
  public static Optional<LossSurface> byId(String id) {
    return ALL.stream().filter(surface -> surface.id().equals(id)).findFirst();
  }
}
